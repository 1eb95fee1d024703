package app.photosync.templating.expression;

import static app.photosync.templating.value.Undefined.UNDEFINED;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Members;
import app.photosync.templating.value.Numbers;
import app.photosync.templating.value.Undefined;
import app.photosync.templating.value.Values;
import java.util.List;

/** An element of a list by position, or a member of an object by a computed name: {@code items[2]}, {@code person['first name']}. */
record Index(Expression instance, Expression index) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        Object from = instance.evaluate(scope);
        if (Undefined.isNothing(from)) {
            return UNDEFINED;
        }
        Object key = index.evaluate(scope.strict());
        if (key instanceof String name) {
            return Members.of(from, name);
        }
        if (!Numbers.isWhole(key)) {
            throw new EvaluationError(index + " is neither a whole number nor a text");
        }
        return element(from, (Number) key);
    }

    private Object element(Object from, Number position) {
        if (!(from instanceof List<?> list)) {
            throw new EvaluationError(Values.text(from) + " is not a list");
        }
        double wanted = position.doubleValue();
        if (wanted < 0 || wanted >= list.size()) {
            throw new EvaluationError(Numbers.text(position) + " is out of range for " + instance);
        }
        return list.get((int) wanted);
    }

    @Override
    public String toString() {
        return instance + "[" + index + "]";
    }
}
