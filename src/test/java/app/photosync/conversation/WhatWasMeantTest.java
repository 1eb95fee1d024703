package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.understanding.Doubt;
import app.photosync.understanding.Intent;
import app.photosync.understanding.Label;
import app.photosync.understanding.Language;
import app.photosync.understanding.PhotoLocation;
import org.junit.jupiter.api.Test;

/** What else a message says beside its intent, and what happens when it says too little. */
class WhatWasMeantTest {

    private static final Intent COMPLAINT = Intent.of(Label.CHECK_PHOTO, Language.ENGLISH);

    private final Scene scene = new Scene();

    @Test
    void where_is_not_asked_when_the_place_was_named() {
        CardView same = scene.withTheSamePhotoEverywhere().means(COMPLAINT.at(PhotoLocation.TEAMS));

        assertThat(CardView.of(scene.presses(same, "Yes, but I still see the old one")).title()).isEqualTo("Make Teams fetch your new photo");
    }

    @Test
    void a_wrong_photo_in_teams_is_asked_about_before_it_is_spread() {
        CardView card = scene.withDifferentPhotos().means(COMPLAINT.at(PhotoLocation.TEAMS));

        assertThat(card.text()).contains("You said Teams looks wrong");
        assertThat(card.buttons()).containsExactly("Sync my photo", "Change my photo (opens the browser)", "How do I do it myself?");
    }

    @Test
    void a_doubt_offers_the_two_likeliest_meanings() {
        CardView card = scene.means(COMPLAINT.inDoubt(new Doubt(Label.CHECK_PHOTO, Label.HUMAN)));

        assertThat(card.title()).isEqualTo("Did I get that right?");
        assertThat(card.buttons()).containsExactly("Check my photo", "Talk to a person");
    }

    @Test
    void a_doubt_between_meanings_with_the_same_answer_still_offers_a_choice() {
        CardView card = scene.means(COMPLAINT.inDoubt(new Doubt(Label.CHECK_PHOTO, Label.CONFIRM)));

        assertThat(card.buttons()).containsExactly("Check my photo", "What can you do?");
    }
}
