package app.photosync.simulator.tenant;

import static app.photosync.simulator.tenant.PersonBuilder.person;

import app.photosync.portraits.Portrait;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who works at Contoso at the start: each in another situation, so that the chat page shows what the bot can do. */
public final class DefaultPeople {

    private static final Map<String, byte[]> DRAWN = new ConcurrentHashMap<>();

    private DefaultPeople() {
    }

    /** Two different photos; SharePoint takes its own from Exchange. */
    public static PersonBuilder anna() {
        return person("7a1c0f0e-5a0b-4c5e-9d1f-2b6f3f8f1a01", "Anna Kowalska").withMicrosoft365Photo(photo(1, 1))
                .withSharePointPhoto(thumbnail(1, 0));
    }

    /** A photo that SharePoint has not picked up; writes Ukrainian. */
    public static PersonBuilder bohdan() {
        return person("1f6f2b43-8d0e-4b7c-a0c5-93b0f4f7be02", "Bohdan Melnyk").speaking("uk-UA").withMicrosoft365Photo(photo(2, 0));
    }

    /** The same photo everywhere. */
    public static PersonBuilder carla() {
        return person("c3d9a5d2-6c1f-4f9a-8f0e-5e2f1c7d4b03", "Carla Rossi").withMicrosoft365Photo(photo(3, 0))
                .withTheSamePhotoEverywhere();
    }

    /** No photo anywhere; writes Ukrainian. */
    public static PersonBuilder dmytro() {
        return person("59e8d1b7-20d4-4b55-b6a9-0c1d7e8a9f04", "Dmytro Shevchuk").speaking("uk-UA");
    }

    /** Two different photos; the one in SharePoint was set there. */
    public static PersonBuilder emma() {
        return person("e40b7f16-93c2-4d8b-8a57-f6b1d2c3e405", "Emma Schneider").speaking("de-DE").withMicrosoft365Photo(photo(4, 0))
                .withSharePointPhotoSetThere(thumbnail(4, 1));
    }

    /** A guest from Fabrikam. */
    public static PersonBuilder gustav() {
        return person("2d7c6b5a-4f3e-4d2c-9b1a-0f9e8d7c6b06", "Gustav Lind").called("gustav.lind@fabrikam.com").whoIsAGuest()
                .withoutSharePointProfile();
    }

    static List<PersonBuilder> all() {
        return List.of(anna(), bohdan(), carla(), dmytro(), emma(), gustav());
    }

    private static byte[] photo(int person, int take) {
        return drawn(person, take, 648);
    }

    /** SharePoint's own size: every test starts with these people, and a smaller picture is a quicker start. */
    private static byte[] thumbnail(int person, int take) {
        return drawn(person, take, 300);
    }

    private static byte[] drawn(int person, int take, int side) {
        return DRAWN.computeIfAbsent(person + "/" + take + "/" + side, ignored -> Portrait.of(person).take(take).jpeg(side));
    }
}
