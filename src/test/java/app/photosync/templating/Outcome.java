package app.photosync.templating;

import java.util.Map;

/** What became of a template and its data. */
sealed interface Outcome {

    record Card(Object card) implements Outcome {
        @Override
        public String toString() {
            return Json.write(card);
        }
    }

    record Refused(String reason) implements Outcome {
        @Override
        public String toString() {
            return "refused: " + reason;
        }
    }

    /** Ours, in English and UTC as the official engine is run. What is undefined has no place in JSON. */
    static Outcome ofOurs(Map<?, ?> testCase) {
        try {
            Expansion expansion = testCase.containsKey("data") ? Expansion.of(testCase.get("data")) : Expansion.withoutData();
            expansion = testCase.containsKey("host") ? expansion.withHost(testCase.get("host")) : expansion;
            return new Card(Json.read(Json.write(Template.parse(testCase.get("template")).expand(expansion).card())));
        } catch (TemplateException refused) {
            return new Refused(refused.getMessage());
        }
    }
}
