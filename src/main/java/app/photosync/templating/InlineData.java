package app.photosync.templating;

import app.photosync.templating.expression.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Data written into the template under {@code $data}. Unlike a part of the card it keeps its shape: nulls, lists in lists, names with a
 * dollar.
 */
sealed interface InlineData extends Node {

    record Elements(List<Node> elements) implements InlineData {
        @Override
        public Object expand(Scope scope, Work work) {
            var list = new ArrayList<Object>(elements.size());
            elements.forEach(element -> list.add(element.expand(scope, work)));
            return list;
        }
    }

    record Members(Map<String, Node> members) implements InlineData {
        @Override
        public Object expand(Scope scope, Work work) {
            var object = new LinkedHashMap<String, Object>();
            members.forEach((name, member) -> object.put(name, member.expand(scope, work)));
            return object;
        }
    }
}
