package app.photosync.conversation;

import app.photosync.cards.Button;
import app.photosync.cards.Phrases;
import java.util.Map;
import java.util.Optional;

/** The company's own words for answers, and the way to a person (design.md, "The company's settings"). */
final class HelpDesk {

    private final Company company;

    HelpDesk(Company company) {
        this.company = company;
    }

    /** What every text may name. */
    Map<String, String> values(Phrases phrases) {
        return Map.of(
                "company", company.name(),
                "helpDesk", company.helpDeskName().orElseGet(() -> phrases.say("help-desk.unnamed")),
                "photosChangedBy", company.photosChangedBy().orElse(""),
                "oneDriveAddress", company.oneDriveAddress());
    }

    Optional<Button> button(Phrases phrases) {
        return company.helpDeskUrl().map(url -> new Button.OpenUrl(phrases.say("button.help-desk"), url));
    }

    /** @param key of the title, for example {@code button.change-photo} */
    Button changePhoto(Phrases phrases, String key) {
        return new Button.OpenUrl(phrases.say(key), company.changePhotoUrl());
    }

    Button openOneDrive(Phrases phrases) {
        return new Button.OpenUrl(phrases.say("button.open-onedrive"), "https://" + company.oneDriveAddress());
    }

    Optional<Button> privateChat(Phrases phrases) {
        return company.privateChatUrl().map(url -> new Button.OpenUrl(phrases.say("button.private-chat"), url));
    }

    boolean employeesChangePhotos() {
        return company.photosChangedBy().isEmpty();
    }
}
