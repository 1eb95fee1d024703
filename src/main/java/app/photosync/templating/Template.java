package app.photosync.templating;

import app.photosync.templating.expression.Scope;
import app.photosync.templating.value.Undefined;
import java.util.Map;

/**
 * A parsed template of the Adaptive Card Template Language. Immutable: parse once, expand often, from any number of threads.
 *
 * <p>Templates, data and results are plain values: {@code Map} with text keys (their order is kept), {@code List}, {@code String},
 * {@code Number}, {@code Boolean} and null. Nothing given is changed; a result may share lists and objects with template and data.
 */
public final class Template {

    private final Node node;

    private Template(Node node) {
        this.node = node;
    }

    /**
     * Parses with the {@linkplain Limits#STANDARD standard limits}.
     *
     * @throws TemplateException when the template is nested too deeply or one of its expressions can never be evaluated
     */
    public static Template parse(Object template) {
        return parse(template, Limits.STANDARD);
    }

    /** As {@link #parse(Object)}, with the depth the limits allow. */
    public static Template parse(Object template, Limits limits) {
        return new Template(new TemplateReader(limits).read(template));
    }

    /**
     * Expands with data alone: no host, English texts, UTC, the standard limits. Warnings are dropped.
     *
     * @param data what {@code $root} and, at the top, {@code $data} are
     * @return the card, or null when the top-level {@code $when} drops it
     * @throws TemplateException as {@link #expand(Expansion)}
     */
    public Object expand(Map<String, ?> data) {
        return expand(Expansion.of(data)).card();
    }

    /**
     * @return the card and what the author of the template should look at
     * @throws TemplateException when a binding that is a whole text has no value because of an error, or a limit is reached
     */
    public Expanded expand(Expansion expansion) {
        var work = new Work(expansion.limits());
        Object card = node.expand(Scope.of(expansion.data(), expansion.host(), expansion.surroundings(work.budget())), work);
        return new Expanded(card == Undefined.UNDEFINED ? null : card, work.warnings());
    }
}
