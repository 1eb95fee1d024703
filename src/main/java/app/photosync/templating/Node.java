package app.photosync.templating;

import app.photosync.templating.expression.Scope;

/** One part of a parsed template. */
sealed interface Node permits Literal, Binding, Text, ListNode, ObjectNode, InlineData {

    /** @return a plain value, or undefined when the part leaves nothing at all */
    Object expand(Scope scope, Work work);
}
