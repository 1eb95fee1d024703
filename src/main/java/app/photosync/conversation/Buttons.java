package app.photosync.conversation;

import app.photosync.cards.Button;
import app.photosync.cards.Button.Weight;
import app.photosync.cards.Phrases;
import java.util.Map;

/** The buttons that come back to the bot, in one language. */
final class Buttons {

    /** The name under which a button's data carries its operation (docs/teams-rules.md 14). */
    static final String OPERATION = "operation";

    private Buttons() {}

    static Button of(Verb verb, Phrases phrases) {
        return of(verb, "button." + verb.key(), phrases);
    }

    /** With another title than the verb's own. */
    static Button of(Verb verb, String titleKey, Phrases phrases) {
        return new Button.Execute(phrases.say(titleKey), verb.wireName(), Map.of(), Weight.PLAIN);
    }

    static Button sync(String titleKey, String operation, Weight weight, Phrases phrases) {
        return new Button.Execute(phrases.say(titleKey), Verb.SYNC.wireName(), Map.of(OPERATION, operation), weight);
    }
}
