package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.CardResources;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mere yes and a mere no mean to each card there is. A card that is not in the table fails: whoever adds one decides. */
class WhatCardsAskTest {

    private static final String NOTHING = "nothing";

    /** card | yes | no */
    private static final String TABLE = """
            no-photo-anywhere                           | nothing
            not-yet-in-sharepoint                       | SYNC        | LEAVE
            different                                   | SYNC        | LEAVE
            different-teams-is-wrong                    | SYNC        | LEAVE
            different-outlook-is-wrong                  | SYNC        | LEAVE
            different-without-mailbox                   | SYNC        | LEAVE
            different-set-in-sharepoint                 | SHOW_AGAIN  | LEAVE
            different-set-in-sharepoint-without-mailbox | SHOW_AGAIN  | LEAVE
            sharepoint-newer                            | SHOW_AGAIN  | LEAVE
            same                                        | ALL_IS_WELL | NOT_THIS_ONE
            only-in-sharepoint                          | nothing
            no-mailbox                                  | nothing
            no-mailbox-without-help-desk                | nothing
            mailbox-on-premises                         | nothing
            guest                                       | nothing
            no-sharepoint-profile                       | nothing
            changes-blocked                             | nothing
            unusable-picture                            | nothing
            unusable-picture-too-many-bytes             | nothing
            unusable-picture-too-many-pixels            | nothing
            unusable-picture-not-readable               | nothing
            not-square                                  | nothing
            account-disabled                            | nothing
            try-later                                   | nothing
            missing-permission                          | nothing
            missing-permission-without-help-desk        | nothing
            just-changed                                | SYNC        | LEAVE
            access-blocked                              | nothing
            came-back                                   | nothing
            cannot-tell                                 | SHOW_AGAIN  | LEAVE
            sync-working                                | nothing
            sync-synced                                 | nothing
            sync-already-the-same                       | nothing
            sync-facts-changed                          | SYNC        | LEAVE
            sync-waiting                                | nothing
            sync-not-confirmed                          | nothing
            sync-came-back                              | nothing
            sync-given-up                               | nothing
            sync-not-allowed                            | nothing
            sync-not-allowed-without-help-desk          | nothing
            sync-access-blocked                         | nothing
            sync-cancelled                              | nothing
            sync-given-up-unsure                        | nothing
            sync-not-checked                            | nothing
            sync-access-blocked-halfway                 | nothing
            sync-cancelled-halfway                      | nothing
            sync-too-late-to-stop                       | nothing
            sync-already-done                           | nothing
            sync-switched-off                           | nothing
            sync-switched-off-halfway                   | nothing
            sync-manual-way                             | nothing
            different-looking-only                      | nothing
            status-done                                 | nothing
            status-waiting                              | nothing
            status-late                                 | nothing
            status-failed                               | nothing
            status-stopped                              | nothing
            status-looked                               | SYNC        | LEAVE
            status-later                                | nothing
            sync-status-none                            | CHECK       | LEAVE
            sync-status-running                         | nothing
            sync-card-too-old                           | SYNC        | LEAVE
            where                                       | ASK_WHERE   | ALL_IS_WELL
            where-teams                                 | nothing
            where-outlook                               | nothing
            where-outlook-without-help-desk             | nothing
            where-sharepoint                            | nothing
            not-this-one                                | nothing
            not-this-one-photos-changed-by              | nothing
            keep-sharepoint                             | nothing
            keep-sharepoint-photos-changed-by           | nothing
            left                                        | nothing
            ritual                                      | nothing
            change-photo                                | nothing
            change-photo-photos-changed-by              | nothing
            why                                         | nothing
            privacy                                     | nothing
            known                                       | nothing
            known-nothing                               | nothing
            forgotten                                   | nothing
            forget-later                                | nothing
            somebody-else                               | nothing
            welcome                                     | nothing
            welcome-without-help-desk                   | nothing
            help                                        | nothing
            fallback                                    | nothing
            doubt                                       | ASK_WHAT    | ASK_WHAT
            no-question                                 | CHECK       | LEAVE
            noted                                       | nothing
            all-good                                    | nothing
            to-be-sure                                  | SYNC        | LEAVE
            help-with-an-open-question                  | SYNC        | LEAVE
            thanks                                      | nothing
            insult                                      | CHECK       | LEAVE
            feedback                                    | nothing
            doubt-human                                 | ASK_WHAT    | ASK_WHAT
            language                                    | nothing
            still-old-after-sync                        | ASK_WHERE   | ALL_IS_WELL
            in-case                                     | SYNC        | LEAVE
            third-contact                               | SYNC        | LEAVE
            third-contact-without-help-desk             | SYNC        | LEAVE
            opted-in                                    | nothing
            opted-out                                   | nothing
            human                                       | nothing
            human-without-help-desk                     | nothing
            human-before-any-check                      | nothing
            image                                       | nothing
            image-photos-changed-by                     | nothing
            not-in-the-pilot                            | nothing
            group                                       | nothing
            """;

    private static final Map<String, String> MEANINGS = TABLE.lines()
            .map(line -> line.split(" +\\| +", 2))
            .collect(Collectors.toMap(row -> row[0].strip(), row -> row[1].replaceAll(" +", " ").strip()));

    static Stream<String> cards() {
        return Gallery.shots().map(Shot::name);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_yes_and_a_no_mean_what_the_table_says(String card) {
        Shot shot = Gallery.shots().filter(it -> it.name().equals(card)).findFirst().orElseThrow();
        Scene scene = new Scene(shot.company());

        shot.taking().apply(scene);

        assertThat(MEANINGS).containsKey(card);
        assertThat(asked(scene)).isEqualTo(MEANINGS.get(card));
    }

    private static String asked(Scene scene) {
        Optional<Question> question = scene.ports.of(Scene.CHAT).lastAnswer().flatMap(LastAnswer::question);
        return question.map(it -> it.yes() + " | " + it.no()).orElse(NOTHING);
    }

    @Test
    void the_table_has_no_line_without_a_card() {
        assertThat(MEANINGS.keySet()).isSubsetOf(cards().toList());
    }

    @Test
    void whatever_a_yes_would_copy_is_asked_for_in_one_sentence_in_every_language() {
        Map<String, Map<String, String>> texts = new CardResources().texts();

        Gallery.each(hung -> MEANINGS.get(hung.name()).startsWith("SYNC") && !hung.name().matches("help-.*|status-.*"), hung ->
                assertThat(hung.card().text()).contains(texts.get(hung.language()).get("copy-now.question")));
    }
}
