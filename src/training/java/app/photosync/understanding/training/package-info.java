/**
 * Teaches the recognizer, at build time only: the language files of {@code src/main/understanding} become phrases, and the phrases become
 * what {@link app.photosync.understanding.recognition.RecognizerModel} reads. Start reading at
 * {@link app.photosync.understanding.training.Training}.
 */
package app.photosync.understanding.training;
