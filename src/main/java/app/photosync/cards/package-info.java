/**
 * Cards and their words: a template, the texts of a language and plain data become an Adaptive Card. Knows nothing of photos.
 * Start reading at {@link app.photosync.cards.Cards}; the templates and texts are resources under {@code cards/}.
 */
@ApplicationModule(allowedDependencies = "templating")
package app.photosync.cards;

import org.springframework.modulith.ApplicationModule;
