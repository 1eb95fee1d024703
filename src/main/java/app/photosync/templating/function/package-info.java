/**
 * The prebuilt functions of Adaptive Expressions, one class for each family. {@link app.photosync.templating.function.Functions} finds them
 * by name.
 */
package app.photosync.templating.function;
