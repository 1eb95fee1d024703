package app.photosync.templating;

import static app.photosync.templating.value.Undefined.UNDEFINED;

import app.photosync.templating.expression.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object, made once for its data or once for each element when its data is a list.
 *
 * @param data what {@code $data} says, or null
 * @param condition what {@code $when} says, or null
 * @param members without the reserved names
 */
record ObjectNode(Node data, Condition condition, Map<String, Node> members, String path) implements Node {

    @Override
    public Object expand(Scope scope, Work work) {
        if (data == null) {
            return single(scope, work);
        }
        Object value = data.expand(scope, work);
        if (!(value instanceof List<?> list)) {
            return single(value == UNDEFINED ? scope : scope.withData(value), work);
        }
        return repeated(list, scope, work);
    }

    private Object repeated(List<?> list, Scope scope, Work work) {
        var objects = new ArrayList<Object>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Object object = single(scope.withData(list.get(i)).withIndex(i), work);
            if (object != null) {
                objects.add(object);
            }
        }
        return switch (objects.size()) {
            case 0 -> null;
            case 1 -> objects.getFirst();
            default -> objects;
        };
    }

    private Object single(Scope scope, Work work) {
        if (condition != null && !condition.holds(scope, work)) {
            return null;
        }
        var object = new LinkedHashMap<String, Object>(members.size() * 2);
        for (var member : members.entrySet()) {
            Object value = member.getValue().expand(scope, work);
            if (value != UNDEFINED) {
                object.put(member.getKey(), value);
            }
        }
        work.produced(object, path);
        return object;
    }
}
