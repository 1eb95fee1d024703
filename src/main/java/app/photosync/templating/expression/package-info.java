/**
 * Adaptive Expressions: text becomes an {@link app.photosync.templating.expression.Expression}, which is evaluated in a
 * {@link app.photosync.templating.expression.Scope}.
 */
package app.photosync.templating.expression;
