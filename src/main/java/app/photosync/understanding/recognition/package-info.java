/**
 * From known words to an intent: the language, the models that weigh what was read, and the gate that asks for evidence before anything is
 * done. Start reading at {@link app.photosync.understanding.recognition.TrainedRecognizer}; docs/understanding.md tells the steps.
 */
package app.photosync.understanding.recognition;
