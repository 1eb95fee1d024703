package app.photosync.templating;

import app.photosync.templating.expression.Expression;
import app.photosync.templating.expression.Scope;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.LimitExceeded;
import app.photosync.templating.value.UnknownFunction;

/** What {@code $when} says. Only an expression whose value is true keeps the object; anything but a boolean is worth a warning. */
sealed interface Condition {

    boolean holds(Scope scope, Work work);

    record Expressed(Expression expression, String path) implements Condition {
        @Override
        public boolean holds(Scope scope, Work work) {
            try {
                Object value = expression.evaluate(scope.strict());
                if (value instanceof Boolean truth) {
                    return truth;
                }
                work.warn(path, expression, "the condition is not a boolean, so the object is dropped");
            } catch (EvaluationError error) {
                work.warn(path, expression, "the condition has no value, so the object is dropped: " + error.getMessage());
            } catch (UnknownFunction | LimitExceeded error) {
                throw new TemplateException(path, expression.toString(), 0, error.getMessage());
            }
            return false;
        }
    }

    /** A condition that is no expression never holds, not even a literal true. */
    record Never(Object written, String path) implements Condition {
        @Override
        public boolean holds(Scope scope, Work work) {
            work.warn(path, String.valueOf(written), "the condition is not an expression, so the object is dropped");
            return false;
        }
    }
}
