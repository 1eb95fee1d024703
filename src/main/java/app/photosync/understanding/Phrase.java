package app.photosync.understanding;

/** A training example, in normal text. */
record Phrase(String text, Language language, Sense sense) {}
