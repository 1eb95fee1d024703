package app.photosync.templating;

import app.photosync.templating.expression.Expression;
import app.photosync.templating.expression.Scope;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.LimitExceeded;
import app.photosync.templating.value.UnknownFunction;

/** A text that is one expression and nothing else: the value keeps its type. */
record Binding(Expression expression, String path) implements Node {

    @Override
    public Object expand(Scope scope, Work work) {
        try {
            return new Result(path, work).of(expression.evaluate(scope));
        } catch (EvaluationError | UnknownFunction | LimitExceeded error) {
            throw new TemplateException(path, expression.toString(), 0, error.getMessage());
        }
    }
}
