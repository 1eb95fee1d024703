package app.photosync.conversation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One card of the gallery and how it comes about, in any language and on any device.
 *
 * @param name of the file; a case is named as in docs/domain.md 4, a variant has more words behind it
 */
record Shot(String name, Company company, Function<Scene, CardView> taking) {

    static Shot of(String name, Function<Scene, CardView> taking) {
        return new Shot(name, Scene.CONTOSO, taking);
    }

    /** What a check finds. */
    static Shot ofCheck(String name, Consumer<Scene> facts) {
        return of(name, scene -> {
            facts.accept(scene);
            return scene.presses(Verb.CHECK);
        });
    }

    /** What a sync ends with. */
    static Shot ofSync(String name, Consumer<Scene> story) {
        return of(name, scene -> {
            story.accept(scene);
            return scene.updatedCard();
        });
    }

    Shot withoutHelpDesk() {
        return at(new Company(
                company.name(),
                Optional.empty(),
                Optional.empty(),
                company.changePhotoUrl(),
                company.photosChangedBy(),
                company.oneDriveAddress(),
                company.defaultLanguage(),
                company.privateChatUrl()));
    }

    Shot wherePhotosAreChangedBy(String others) {
        return at(new Company(
                company.name(),
                company.helpDeskName(),
                company.helpDeskUrl(),
                "https://people.contoso.example/photos",
                Optional.of(others),
                company.oneDriveAddress(),
                company.defaultLanguage(),
                company.privateChatUrl()));
    }

    private Shot at(Company other) {
        return new Shot(name, other, taking);
    }
}
