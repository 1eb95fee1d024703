package app.photosync;

import static app.photosync.Photos.NEW;
import static app.photosync.Photos.NEWER;
import static app.photosync.Photos.NO_PICTURE;
import static app.photosync.Photos.OBLONG;
import static app.photosync.Photos.OLD;
import static app.photosync.Photos.TINY;

import app.photosync.photo.OwnWrite;
import app.photosync.photo.PersonId;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.comparison.Fingerprint;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.PhotoCheck;
import app.photosync.photo.picture.Decoding;
import app.photosync.photo.picture.Picture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the scene of a {@link MixedSituation} in the simulated tenant: the past first, then how it is now. */
final class MixedScene {

    private static final long TIMESTAMP = 63_900_000_000L;
    private static final long EARLIER_TIMESTAMP = 63_800_000_000L;
    private static final Duration GRAPH_IS_BUSY_FOR = Duration.ofSeconds(5);

    private final Stage stage;
    private final PhotoCheck check;
    private final PhotoMemory memory;

    MixedScene(Stage stage) {
        this.stage = stage;
        this.check = stage.local().bot().getBean(PhotoCheck.class);
        this.memory = stage.local().bot().getBean(PhotoMemory.class);
    }

    /** @return the case that the bot sees */
    String told(MixedSituation situation) {
        Employee now = person(situation);
        if (situation.account() != MixedSituation.Account.UNKNOWN) {
            before(situation, now);
            stage.tenant().has(now);
        }
        rights(situation);
        services(situation);
        try {
            return look(now).diagnosis().caseName();
        } finally {
            tidyUp(situation);
        }
    }

    private Checkup look(Employee person) {
        Checkup checkup = check.lookAt(new PersonId(person.id()));
        checkup.look().ifPresent(look -> memory.remember(checkup.id(), look));
        return checkup;
    }

    /** A fault that nobody ran into would wait for the next person; only starting again takes it away, and that takes its time. */
    private void tidyUp(MixedSituation situation) {
        if (situation.service() == MixedSituation.Service.UP) {
            stage.tenant().isSet(Map.of());
        } else {
            stage.tenant().startsAgain();
            stage.clockMoves(GRAPH_IS_BUSY_FOR);
        }
    }

    private static Employee person(MixedSituation it) {
        Employee directory = switch (it.account()) {
            case MEMBER, UNKNOWN -> Employee.somebody();
            case GUEST -> Employee.somebody().with("userType", "Guest");
            case DISABLED -> Employee.somebody().with("accountEnabled", false);
            case DISABLED_GUEST -> Employee.somebody().with("accountEnabled", false).with("userType", "Guest");
        };
        Employee mailbox = switch (it.mailbox()) {
            case ONLINE -> directory;
            case NONE -> directory.with("mailbox", "none").with("assignedPlans", List.of("SharePoint"));
            case ON_PREMISES -> directory.with("mailbox", "onPremises");
        };
        Employee source = sourceOf(it).map(mailbox::withMicrosoft365Photo).orElse(mailbox);
        Employee copy = switch (it.copy()) {
            case NO_PROFILE -> source.inSharePoint("profile", false);
            case NOTHING -> source;
            case THE_SAME -> source.withSharePointPhoto(fingerprinted(it) ? sourceOf(it).orElseThrow() : NEW);
            case ANOTHER -> source.withSharePointPhoto(OLD);
            case NO_PICTURE -> source.withSharePointPhoto(NO_PICTURE);
        };
        Employee person = copy.inSharePoint("syncState", it.syncState()).inSharePoint("pictureTimestamp", TIMESTAMP);
        return it.placeholderState() ? person.inSharePoint("placeholderState", "1") : person;
    }

    private static Optional<byte[]> sourceOf(MixedSituation it) {
        return switch (it.source()) {
            case NOTHING -> Optional.empty();
            case PORTRAIT -> Optional.of(NEW);
            case OBLONG -> Optional.of(OBLONG);
            case TOO_SMALL -> Optional.of(TINY);
            case NO_PICTURE -> Optional.of(NO_PICTURE);
        };
    }

    /** Only a picture that can be copied was ever synced. */
    private static boolean fingerprinted(MixedSituation it) {
        return it.source() == MixedSituation.Source.PORTRAIT || it.source() == MixedSituation.Source.OBLONG;
    }

    private void before(MixedSituation it, Employee now) {
        Employee then = now.with("mailbox", "online").inSharePoint("profile", true).inSharePoint("placeholderState", "0");
        switch (it.past()) {
            case NONE -> { }
            case SEEN_WITH_ANOTHER_SOURCE_AN_HOUR_AGO -> seen(then.withMicrosoft365Photo(NEWER), Duration.ofHours(1));
            case SEEN_WITH_AN_OLDER_COPY_YESTERDAY ->
                seen(then.withSharePointPhoto(NEWER).inSharePoint("pictureTimestamp", EARLIER_TIMESTAMP), Duration.ofHours(25));
            case SYNCED_THREE_DAYS_AGO -> synced(it, now);
        }
    }

    private void seen(Employee then, Duration ago) {
        stage.tenant().has(then);
        look(then);
        stage.clockMoves(ago);
    }

    private void synced(MixedSituation it, Employee now) {
        if (fingerprinted(it) && Picture.decode(sourceOf(it).orElseThrow()) instanceof Decoding.Decoded(Picture picture)) {
            Optional<Instant> written = Optional.of(stage.now());
            memory.rememberWrite(new PersonId(now.id()), new OwnWrite(stage.now(), written, Fingerprint.of(picture), written, ""));
        }
        stage.clockMoves(Duration.ofDays(3));
    }

    private void rights(MixedSituation it) {
        switch (it.rights()) {
            case GRANTED -> { }
            case NO_DIRECTORY_PERMISSION -> stage.tenant().lacks("User.Read.All");
            case NO_PHOTO_PERMISSION -> stage.tenant().lacks("ProfilePhoto.Read.All");
            case NO_PROFILE_PERMISSION -> stage.tenant()
                    .isSet(Map.of("grants", List.of("User.Read.All", "ProfilePhoto.Read.All", "SharePoint:Sites.Selected")));
            case ACCESS_RULE -> stage.tenant().isSet(Map.of("conditionalAccess", true));
        }
    }

    private void services(MixedSituation it) {
        switch (it.service()) {
            case UP -> { }
            case GRAPH_PHOTOS_THROTTLED -> stage.tenant().fails(
                    Map.of("target", "graph", "path", "/photo", "status", 429, "retryAfterSeconds", GRAPH_IS_BUSY_FOR.toSeconds()));
            case SHAREPOINT_DOWN -> stage.tenant().fails(Map.of("target", "sharePoint", "status", 503));
        }
    }
}
