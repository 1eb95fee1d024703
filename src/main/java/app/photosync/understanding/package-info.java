/**
 * What a text means: an {@link app.photosync.understanding.Utterance} becomes an {@link app.photosync.understanding.Intent}, in eight
 * languages, inside this process, without a network. Never throws for a text, never keeps one. This package is what others see of it;
 * {@code lexicon} and {@code recognition} do the work, and the source set {@code src/training} makes at build time what they have learned.
 *
 * <p>Start reading at {@link app.photosync.understanding.Recognizer}.
 */
@ApplicationModule(allowedDependencies = {})
package app.photosync.understanding;

import org.springframework.modulith.ApplicationModule;
