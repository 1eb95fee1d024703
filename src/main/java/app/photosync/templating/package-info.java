/**
 * The Adaptive Card Template Language: a template and data become a card. Knows nothing of this bot and uses the JDK alone.
 * Templates, data and results are plain values: ordered maps, lists, strings, numbers, booleans and null.
 * Start reading at {@link app.photosync.templating.Template}; docs/templating.md shows how to use it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package app.photosync.templating;
