package app.photosync.templating;

import app.photosync.templating.expression.Scope;
import app.photosync.templating.value.Undefined;
import java.util.ArrayList;
import java.util.List;

/** A list: what its elements repeat stands side by side in it, and dropped elements leave no gap. */
record ListNode(List<Node> elements, String path) implements Node {

    @Override
    public Object expand(Scope scope, Work work) {
        var expanded = new ArrayList<Object>(elements.size());
        for (Node element : elements) {
            Object value = element.expand(scope, work);
            if (value instanceof List<?> several) {
                expanded.addAll(several);
            } else if (value != null) {
                expanded.add(value == Undefined.UNDEFINED ? null : value);
            }
        }
        work.produced(expanded, path);
        return expanded;
    }
}
