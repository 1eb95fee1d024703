package app.photosync.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows a few phrases in English and Ukrainian; the first rule that finds its words decides. */
final class WordListRecognizer implements Recognizer {

    private static final String PHOTO = "photo|picture|pic|pfp|avatar|headshot|image|фот|ава|авк|світлин|аватар";

    private record Rule(Label label, Topic topic, Tone tone, Pattern words) {
        static Rule of(Label label, Topic topic, Tone tone, String words) {
            return new Rule(label, topic, tone, Pattern.compile("(?U)(?<!\\w)(?:" + words + ")"));
        }

        static Rule of(Label label, String words) {
            return of(label, Topic.OTHER, Tone.NEUTRAL, words);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of(Label.HELP, Topic.LANGUAGE, Tone.NEUTRAL, "(in english|speak english|українською|англійською)$"),
            Rule.of(Label.OUT_OF_SCOPE, Topic.SOMEBODY_ELSE, Tone.NEUTRAL, "(his|her|their|my (boss|colleague)'?s?) (" + PHOTO + ")|фото (колеги|шефа)"),
            Rule.of(Label.HUMAN, "human|person|help ?desk|support|ticket|людин|підтримк|оператор"),
            Rule.of(Label.STOP, "stop|cancel|don't touch|leave it|unsubscribe|стоп|скасу|не чіпай|нічого$"),
            Rule.of(Label.EXPLAIN, Topic.HOW_MYSELF, Tone.NEUTRAL, "how( do i.*)?\\??$|myself|як\\??$|самостійно"),
            Rule.of(Label.EXPLAIN, Topic.CHANGE_PHOTO, Tone.NEUTRAL, "(how|where) .*(change|upload)|(як|де) .*(змінити|завантажити)"),
            Rule.of(Label.EXPLAIN, Topic.PRIVACY, Tone.NEUTRAL, "who (can )?see|is (it|this) safe|хто бачить|чи (це )?безпечно"),
            Rule.of(Label.EXPLAIN, Topic.WHY, Tone.NEUTRAL, "why|чому|чого"),
            Rule.of(Label.SYNC_STATUS, "status|is it done|how long|nothing happened|статус|чи готово|скільки чекати"),
            Rule.of(Label.SYNC_NOW, "((re)?sync|update|fix|copy) .*(" + PHOTO + ")|синхроніз|скопіюй"),
            Rule.of(Label.CHECK_PHOTO, ".*?(?<!\\w)(" + PHOTO + ").*|check|compare|still old|перевір|порівняй|досі старе"),
            Rule.of(Label.THANKS, Topic.OTHER, Tone.INSULT, "(stupid|useless|dumb)|дурн|тупий"),
            Rule.of(Label.THANKS, Topic.OTHER, Tone.FEEDBACK, "feedback|відгук"),
            Rule.of(Label.THANKS, Topic.OTHER, Tone.PRAISE, "thanks|thank you|thx|great|дякую|спасибі"),
            Rule.of(Label.HELP, "help|hi|hello|hey|what can you do|menu|допомо|привіт|вітаю|добрий|що ти вмієш|^$"),
            Rule.of(Label.CONFIRM, "(yes|yep|ok|okay|sure|так|добре|ага)[.!]*$"),
            Rule.of(Label.DENY, "(no|nope|not now|ні|не треба)[.!]*$"));

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern OTHERS = Pattern.compile("(?U)\\b(others|colleagues|everyone|people|колеги|інші|всі)\\b");

    @Override
    public Intent recognize(Utterance utterance) {
        String text = NormalText.of(utterance.text());
        Intent intent = RULES.stream()
                .filter(rule -> rule.words().matcher(text).find())
                .findFirst()
                .map(rule -> Intent.of(rule.label(), language(text, utterance.locale())).about(rule.topic()).sounding(rule.tone()))
                .orElse(Intent.of(Label.OUT_OF_SCOPE, language(text, utterance.locale())));
        return intent.knownBy(basis(text, utterance.locale(), intent.topic()))
                .at(place(text))
                .seenBy(OTHERS.matcher(text).find() ? SeenBy.OTHERS : SeenBy.UNKNOWN);
    }

    private static Language language(String text, String locale) {
        if (text.contains("in english") || text.contains("speak english") || text.contains("англійською")) {
            return Language.ENGLISH;
        }
        return CYRILLIC.matcher(text).find() ? Language.UKRAINIAN : Language.ofTag(locale).orElse(Language.ENGLISH);
    }

    private static LanguageBasis basis(String text, String locale, Topic topic) {
        if (topic == Topic.LANGUAGE) {
            return LanguageBasis.WISH;
        }
        if (CYRILLIC.matcher(text).find()) {
            return LanguageBasis.TEXT;
        }
        return Language.ofTag(locale).isPresent() ? LanguageBasis.LOCALE : LanguageBasis.NONE;
    }

    private static Place place(String text) {
        return Optional.of(text)
                .filter(t -> t.contains("teams") || t.contains("тімс"))
                .map(_ -> Place.TEAMS)
                .orElseGet(() -> text.contains("outlook") || text.contains("аутлу") ? Place.OUTLOOK
                        : text.contains("sharepoint") || text.contains("onedrive") || text.contains("шерпоін") ? Place.SHAREPOINT : Place.NONE);
    }
}
