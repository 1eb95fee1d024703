/**
 * From a text as people type it to words whose meaning is known: one spelling, tokens, and the concepts of each language's lexicon.
 * Start reading at {@link app.photosync.understanding.lexicon.LexiconTagger}.
 */
package app.photosync.understanding.lexicon;
