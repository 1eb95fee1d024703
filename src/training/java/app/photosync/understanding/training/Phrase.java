package app.photosync.understanding.training;

import app.photosync.understanding.Language;
import app.photosync.understanding.recognition.IntentClass;

/** A training example, in normal text. */
record Phrase(String text, Language language, IntentClass sense) {}
