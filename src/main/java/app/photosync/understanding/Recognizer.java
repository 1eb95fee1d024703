package app.photosync.understanding;

import app.photosync.understanding.recognition.TrainedRecognizer;

/** Tells what a person's text means. Safe for many threads at once; answers any string at all, in bounded time. */
public interface Recognizer {

    /**
     * @param utterance the text without the mention of the bot; read up to {@value Utterance#LONGEST} characters
     * @return the meaning, never null; {@link Label#OUT_OF_SCOPE} when the text is about something else
     */
    Intent recognize(Utterance utterance);

    /** The recognizer that this application ships; loading takes some 50 ms, so do it once. */
    static Recognizer load() {
        return TrainedRecognizer.ofTheBuild();
    }
}
