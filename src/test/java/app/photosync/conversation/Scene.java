package app.photosync.conversation;

import app.photosync.CardResources;
import app.photosync.SettableClock;
import app.photosync.cards.Cards;
import app.photosync.cards.Texts;
import app.photosync.conversation.Message.Attached;
import app.photosync.conversation.Speaker.Device;
import app.photosync.conversation.Speaker.Scope;
import app.photosync.memory.MemorizedEffects;
import app.photosync.memory.MemorizedOperations;
import app.photosync.memory.MemorizedPhotos;
import app.photosync.memory.MemorizedPorts;
import app.photosync.memory.MemorizedServices;
import app.photosync.memory.MemorizedSwitch;
import app.photosync.memory.Stillness;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.SharePointPhoto.Origin;
import app.photosync.photo.diagnosis.PhotoChanges;
import app.photosync.photo.diagnosis.PhotoCheck;
import app.photosync.portraits.Portrait;
import app.photosync.sync.Sync;
import app.photosync.sync.SyncAs;
import app.photosync.sync.SyncChanges;
import app.photosync.sync.SyncSwitch;
import app.photosync.sync.steps.SyncWork;
import app.photosync.understanding.Intent;
import app.photosync.understanding.LanguageBasis;
import app.photosync.understanding.Recognizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Anna and the whole room, with everything outside of it in memory: the small vocabulary of this room's tests. */
final class Scene {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final String CHAT = "anna's chat";
    static final byte[] NEW = Portrait.of(12).jpeg(648);
    static final byte[] OLD = Portrait.of(12).take(2).jpeg(300);
    static final Company CONTOSO = new Company(
            "Contoso",
            Optional.of("IT Service Desk"),
            Optional.of("https://help.contoso.example/photos"),
            "https://myaccount.microsoft.com/",
            Optional.empty(),
            "contoso-my.sharepoint.com",
            "en",
            Optional.of("https://teams.microsoft.com/l/chat/0/0?users=28:bot"));

    /** What the bot too reads once and has in common for everybody: thousands of scenes are set. */
    private static final Recognizer RECOGNIZER = Recognizer.load();
    private static final Map<String, Map<String, String>> TEXTS = new CardResources().texts();
    private static final Cards CARDS = new Cards(new CardResources());

    final SettableClock clock = new SettableClock(NOW);
    final MemorizedServices services = new MemorizedServices();
    final Stillness stillness = new Stillness();
    final MemorizedPhotos memory = new MemorizedPhotos(stillness);
    final MemorizedPorts ports = new MemorizedPorts(stillness);
    final MemorizedSwitch atRunTime = new MemorizedSwitch();
    private final MemorizedOperations operations = new MemorizedOperations(stillness);
    private final Effects effects;
    private final Deciding deciding;
    private final ConversationRoom room;
    private final SyncWork work;
    private String locale = "en-GB";
    private Device device = Device.COMPUTER;
    private Scope scope = Scope.PERSONAL;
    private int messages;
    private Optional<Intent> meant = Optional.empty();
    final List<Decided> decisions = new ArrayList<>();
    private boolean decidesTwice;
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    private String running = "";
    private Optional<Instant> nextStep = Optional.empty();

    Scene() {
        this(CONTOSO);
    }

    Scene(Company company) {
        PhotoChanges changes = company.photosChangedBy().isEmpty() ? PhotoChanges.BY_EMPLOYEES : PhotoChanges.BY_SOMEBODY_ELSE;
        PhotoCheck check = new PhotoCheck(services, services, services.sharePointSide(), memory, changes, List.of(), clock);
        SyncSwitch syncSwitch = new SyncSwitch(SyncAs.APPLICATION, atRunTime);
        Sync sync = new Sync(operations, syncSwitch, clock);
        effects = new MemorizedEffects(stillness, ports, memory, operations, new SyncChanges(operations, syncSwitch, clock));
        deciding = new Deciding(effects);
        ConversationRoom.Neighbours neighbours = new ConversationRoom.Neighbours(
                understanding(), services, check, sync, CARDS, new Texts(TEXTS, company.defaultLanguage()));
        room = new ConversationRoom(company, neighbours, ports.ports(effects), List.of(), List.of(), clock);
        work = new SyncWork(operations, check, syncSwitch, services, memory, room.syncNews(), clock, () -> 0L);
    }

    private Recognizer understanding() {
        return utterance -> meant.orElseGet(() -> RECOGNIZER.recognize(utterance));
    }

    Scene in(String newLocale) {
        locale = newLocale;
        return this;
    }

    Scene onPhone() {
        device = Device.PHONE;
        return this;
    }

    Scene inGroup() {
        scope = Scope.GROUP_CHAT;
        return this;
    }

    Scene withDifferentPhotos() {
        return withPhotos(NEW, OLD);
    }

    Scene withTheSamePhotoEverywhere() {
        return withPhotos(NEW, Portrait.of(12).jpeg(300));
    }

    Scene withPhotos(byte[] microsoft365, byte[] sharePoint) {
        services.microsoft365Has(new Microsoft365Photo.Stored(microsoft365, "etag"));
        services.sharePointHas(sharePoint(sharePoint, Origin.FROM_MICROSOFT_365));
        return this;
    }

    static SharePointPhoto sharePoint(byte[] bytes, Origin origin) {
        return new SharePointPhoto.Stored(bytes, Optional.of(Instant.parse("2022-03-17T10:49:29Z")), origin);
    }

    CardView says(String text) {
        return CardView.of(hears(text, Attached.NOTHING));
    }

    /** Says something of this meaning, in the language of the locale. */
    CardView means(Intent intent) {
        meant = Optional.of(intent.knownBy(LanguageBasis.LOCALE));
        CardView card = says("something");
        meant = Optional.empty();
        return card;
    }

    Reply hears(String text, Attached attached) {
        Message message = new Message("m" + messages++, anna(), text, attached);
        return takes(() -> room.conversation().hear(message));
    }

    /** Presses a button of a card that stands in message {@code card}. */
    Reply presses(CardView card, String title) {
        Map<String, String> data = card.data(title);
        return presses(card.verb(title), data, anna());
    }

    /** Presses a button that carries nothing but its verb. */
    CardView presses(Verb verb) {
        return CardView.of(presses(verb.wireName(), Map.of(), anna()));
    }

    /** Looks at the photos and presses the button that begins the sync, whatever its title. */
    Reply beginsTheSync() {
        return presses(Verb.SYNC.wireName(), presses(Verb.CHECK).dataOf(Verb.SYNC), anna());
    }

    Reply presses(String verb, Map<String, String> data, Speaker speaker) {
        Press press = new Press("p" + messages++, speaker, verb, data, Optional.of("card"));
        return takes(() -> room.conversation().press(press));
    }

    Reply.Text apology() {
        return room.conversation().apology(anna(), "PS-7K3F");
    }

    /** Whether the answer arrived is unclear, so the bot speaks once more. */
    Reply missesTheAnswer() {
        return takes(() -> room.conversation().inCaseTheAnswerIsMissing("m", anna()));
    }

    Reply installs() {
        return takes(() -> room.conversation().installed(anna()));
    }

    void removesTheBot() {
        takes(() -> room.conversation().removed(anna()));
    }

    /** Every turn of every test of this room is decided while all around it holds still. */
    private Reply takes(Supplier<Decision> turn) {
        return deciding.take(() -> {
            Decision decision = stillness.during(turn);
            decisions.add(new Decided(decision, decidesTwice ? stillness.during(turn) : decision));
            meanwhile.getAndSet(() -> {}).run();
            return decision;
        }, Runnable::run);
    }

    /** @param again the same turn, decided once more before anything was written */
    record Decided(Decision first, Decision again) {}

    Scene decidingTwice() {
        decidesTwice = true;
        return this;
    }

    /** Happens once, between the next decision and its writing. */
    Scene meanwhile(Runnable event) {
        meanwhile.set(event);
        return this;
    }

    /** The card of the reply reached the chat as message {@code card}; then the sync runs as far as it gets in a minute. */
    void runsTheSyncOf(Reply reply) {
        running = ((Reply.Card) reply).operation().orElseThrow();
        effects.write(stillness.during(() -> room.conversation().delivered(running, CHAT, "card")));
        nextStep = Optional.of(clock.instant());
        runsOnFor(Duration.ofMinutes(1));
    }

    void takesOneStepOf(Reply reply) {
        work.advance(((Reply.Card) reply).operation().orElseThrow());
    }

    /** The sync goes on by itself. */
    void runsOnFor(Duration span) {
        Instant end = clock.instant().plus(span);
        while (nextStep.isPresent() && !nextStep.get().isAfter(end)) {
            clock.showsAtLeast(nextStep.get());
            nextStep = work.advance(running);
        }
        clock.showsAtLeast(end);
    }

    CardView updatedCard() {
        return CardView.of(ports.updated.get("card"));
    }

    CheckingLater checkingLater() {
        return room.checkingLater();
    }

    Speaker anna() {
        return new Speaker(Optional.of(MemorizedServices.ANNA), CHAT, scope, locale, device, ZoneId.of("Europe/Kyiv"));
    }
}
