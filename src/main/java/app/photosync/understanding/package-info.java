/**
 * What a text means: an {@link app.photosync.understanding.Utterance} becomes an {@link app.photosync.understanding.Intent}, in eight
 * languages, inside this process, without a network. Never throws for a text, never keeps one.
 * Start reading at {@link app.photosync.understanding.Recognizer}.
 */
@ApplicationModule(allowedDependencies = {})
package app.photosync.understanding;

import org.springframework.modulith.ApplicationModule;
