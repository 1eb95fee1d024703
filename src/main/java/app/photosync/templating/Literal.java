package app.photosync.templating;

import app.photosync.templating.expression.Scope;

/** A value without expressions. */
record Literal(Object value, String path) implements Node {

    @Override
    public Object expand(Scope scope, Work work) {
        work.produced(value, path);
        return value;
    }
}
