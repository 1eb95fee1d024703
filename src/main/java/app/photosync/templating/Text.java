package app.photosync.templating;

import app.photosync.templating.expression.Interpolation.Part;
import app.photosync.templating.expression.Scope;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.LimitExceeded;
import app.photosync.templating.value.Undefined;
import app.photosync.templating.value.UnknownFunction;
import app.photosync.templating.value.Values;
import java.util.List;

/** A text with expressions in it. An expression without a value stays as it is, so that one bad field does not cost the whole card. */
record Text(List<Part> parts, String path) implements Node {

    @Override
    public Object expand(Scope scope, Work work) {
        var text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.literal() != null ? part.literal() : textOf(part, scope, work));
        }
        String result = text.toString();
        work.produced(result, path);
        return result;
    }

    private String textOf(Part part, Scope scope, Work work) {
        Object value;
        try {
            value = part.expression().evaluate(scope);
        } catch (EvaluationError | UnknownFunction error) {
            return unevaluated(part, error.getMessage(), work);
        } catch (LimitExceeded limit) {
            throw new TemplateException(path, part.expression().toString(), part.column(), limit.getMessage());
        }
        return Undefined.isNothing(value) ? unevaluated(part, "the value is " + value, work) : Values.text(value);
    }

    private String unevaluated(Part part, String reason, Work work) {
        work.warn(path, part.expression(), reason);
        return "${" + part.expression() + "}";
    }
}
