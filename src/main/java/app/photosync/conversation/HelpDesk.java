package app.photosync.conversation;

import app.photosync.cards.Button;
import app.photosync.cards.Phrases;
import java.util.Map;
import java.util.Optional;

/** The company's own words for answers, and the way to a person (docs/install-in-teams.md, "Configure"). */
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

    /** To where a photo is changed, or to who changes it for the employees. */
    Button changePhoto(Phrases phrases) {
        return upload("button.change-photo", phrases);
    }

    /** The same for a person who has none yet. */
    Button addPhoto(Phrases phrases) {
        return upload("button.add-photo", phrases);
    }

    private Button upload(String titleForEmployees, Phrases phrases) {
        return new Button.OpenUrl(phrases.say(employeesChangePhotos() ? titleForEmployees : "button.ask-for-photo"), company.changePhotoUrl());
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
