package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.CardResources;
import app.photosync.conversation.Speaker.Device;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How cards speak, held by every card there is, in every language. */
class WordingTest {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.?!…]+(?=[\\s*»”“)]|$)|[。？！]+");
    private static final Pattern PIXELS = Pattern.compile("\\d+\u00a0×\u00a0\\d+");
    private static final Pattern INSIDE_TEAMS = Pattern.compile("https://teams\\.microsoft\\.com/.*");
    private static final Pattern TECHNICAL = words(
            "graph", "exchange", "upn", "etag", "entra", "cached?", "sources?", "thumbnails?", "кеш\\w*", "джерел\\w*", "екчендж\\w*", "ескіз\\w*");
    private static final Pattern SIDE = words(
            "(left|right)(-hand)? (photo|picture|image|side)", "on the (left|right)", "(ліве|праве|лівого|правого) (фото|зображення)", "зліва", "справа");
    private static final Map<String, Pattern> GENDERED = Map.of(
            "uk", words("я (вже )?(не )?\\w+(в|ла|вся|лася)", "(не )?(зміг|змогла|готова?|радий|рада|впевнений|впевнена)"),
            "pl", words("\\w+(łem|łeś|łaś)", "gotow[ay]", "pew(ien|na)"),
            "fr", words("désolée?", "prête?", "ravie?", "contente?", "autorisée?", "sûre?"),
            "es", words("(estoy|estás) (segur|list|autorizad|invitad)[oa]", "bienvenid[oa]"),
            "pt", words("obrigad[oa]", "(estou|está) (segur|pront|autorizad|convidad)[oa]", "bem-vind[oa]"));
    private static final Pattern FIRST_NAME = words("anna", "анна", "анно");

    @Test
    void at_most_3_sentences_besides_the_steps() {
        Gallery.each(hung -> assertThat(sentences(hung.card())).hasSizeLessThanOrEqualTo(3));
    }

    private static List<String> sentences(CardView card) {
        return card.paragraphs().stream()
                .flatMap(text -> END_OF_SENTENCE.matcher(text).results().map(end -> text.substring(0, end.end())))
                .toList();
    }

    @Test
    void a_sentence_is_short() {
        Gallery.each(hung -> assertThat(hung.card().paragraphs())
                .flatMap(text -> List.of(END_OF_SENTENCE.split(text)))
                .allSatisfy(sentence -> assertThat(sentence.strip().split("\\s+").length).as(sentence).isLessThanOrEqualTo(30)));
    }

    @Test
    void no_technical_words() {
        Gallery.each(hung -> assertThat(hung.card().words()).noneMatch(mentions(TECHNICAL)));
    }

    @Test
    void photos_are_named_by_place_and_never_by_side() {
        Gallery.each(hung -> assertThat(hung.card().words()).noneMatch(mentions(SIDE)));
    }

    @Test
    void a_photo_s_size_in_pixels_stands_only_where_it_is_the_matter() {
        Set<String> recommended = Set.of("648\u00a0×\u00a0648");

        Gallery.each(hung -> !hung.name().startsWith("unusable-picture") && !hung.name().equals("not-square"), hung ->
                assertThat(PIXELS.matcher(hung.card().text()).results().map(MatchResult::group)).isSubsetOf(recommended));
    }

    @Test
    void a_button_that_leaves_teams_says_so() {
        Map<String, String> browser = Map.of(
                "en", "browser", "uk", "у браузері", "de", "im Browser", "fr", "navigateur", "es", "navegador", "pl", "w przeglądarce", "pt", "navegador", "ja", "ブラウザー");

        Gallery.each(hung -> assertThat(hung.card().actions())
                .filteredOn(action -> "Action.OpenUrl".equals(action.get("type")))
                .filteredOn(action -> !INSIDE_TEAMS.matcher((String) action.get("url")).matches())
                .allSatisfy(action -> assertThat(action.get("title")).asString().contains(browser.get(hung.language()))));
    }

    @Test
    void no_two_cases_share_a_title() {
        Set<String> cases = caseNames();
        Map<String, Set<String>> namesByTitle = Gallery.ALL.stream()
                .filter(hung -> cases.contains(hung.name()))
                .collect(Collectors.groupingBy(hung -> hung.card().title(), Collectors.mapping(Gallery.Hung::name, Collectors.toSet())));

        assertThat(namesByTitle).allSatisfy((title, names) -> assertThat(names).as(title).hasSize(1));
    }

    private static Set<String> caseNames() {
        return Gallery.ALL.stream().flatMap(hung -> hung.counted().stream()).filter(line -> line.startsWith("check "))
                .map(line -> line.substring("check ".length())).collect(Collectors.toSet());
    }

    @Test
    void nothing_gives_the_bot_or_the_person_a_gender() {
        Gallery.each(hung -> GENDERED.containsKey(hung.language()), hung ->
                assertThat(hung.card().words()).noneMatch(mentions(GENDERED.get(hung.language()))));
    }

    @Test
    void nobody_is_called_by_the_first_name() {
        Gallery.each(hung -> assertThat(hung.card().words()).noneMatch(mentions(FIRST_NAME)));
    }

    @Test
    void apostrophes_are_typographic() {
        Gallery.each(hung -> assertThat(hung.card().text()).doesNotContain("'", "ʼ"));
    }

    /** Where nobody in particular is addressed, nothing is known of a device. */
    @Test
    void on_a_phone_a_card_with_a_button_that_comes_back_ends_with_the_word_to_type() {
        Gallery.each(hung -> !hung.name().startsWith("welcome") && hung.card().hasButtonThatComesBack(), hung ->
                assertThat(hung.card().texts().getLast().startsWith(lastLine(hung.language()))).isEqualTo(hung.device() == Device.PHONE));
    }

    private static String lastLine(String language) {
        return new CardResources().texts().get(language).get("closing.phone").replaceAll("\\$\\{.*", "");
    }

    /** So that no text is written for a card that nobody ever sees, and none is missing here. */
    @Test
    void every_text_stands_on_a_card() {
        new CardResources().texts().forEach((language, texts) -> {
            List<String> shown = Gallery.ALL.stream().filter(hung -> hung.language().equals(language)).flatMap(hung -> hung.card().words().stream()).toList();
            Map<String, String> unseen = texts.entrySet().stream()
                    .filter(entry -> !entry.getKey().matches("(typed|format|case)\\..*|apology"))
                    .filter(entry -> shown.stream().noneMatch(shows(entry.getValue())))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            assertThat(unseen).as(language).isEmpty();
        });
    }

    private static Predicate<String> shows(String text) {
        return Pattern.compile(Pattern.quote(text).replaceAll("\\$\\{\\w+}", "\\\\E.*\\\\Q")).asPredicate();
    }

    private static Predicate<String> mentions(Pattern pattern) {
        return pattern.asPredicate();
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile("\\b(" + String.join("|", alternatives) + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
