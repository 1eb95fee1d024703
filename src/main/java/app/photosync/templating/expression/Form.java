package app.photosync.templating.expression;

import app.photosync.templating.function.Signature;
import java.util.List;

/** A call that decides itself which of its arguments are evaluated, and in which scope. */
record Form(Signature signature, Builder builder) {

    interface Builder {
        /** @throws SyntaxError when the arguments have the right number and kinds but not the right form */
        Expression build(List<Expression> arguments);
    }
}
