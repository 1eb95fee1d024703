package app.photosync.conversation;

import app.photosync.cards.Phrases;
import app.photosync.cards.Texts;
import app.photosync.understanding.Intent;
import app.photosync.understanding.Language;
import app.photosync.understanding.LanguageBasis;

/** The one place where the language of an answer is chosen: what the text was written in, then the client's locale, then the company's. */
final class Tongues {

    private final Texts texts;
    private final String companyDefault;

    Tongues(Texts texts, String companyDefault) {
        this.texts = texts;
        this.companyDefault = companyDefault;
    }

    Phrases of(Intent intent, String locale) {
        boolean textTold = intent.languageBasis() == LanguageBasis.TEXT || intent.languageBasis() == LanguageBasis.WISH;
        return textTold && texts.has(intent.language().tag()) ? texts.in(intent.language().tag()) : of(locale);
    }

    /** @param locale BCP 47, or empty */
    Phrases of(String locale) {
        return texts.in(Language.ofTag(locale).map(Language::tag).orElse(companyDefault));
    }

    boolean knows(String locale) {
        return Language.ofTag(locale).map(Language::tag).filter(texts::has).isPresent();
    }
}
