package app.photosync.memory;

import app.photosync.conversation.ConversationMemory;
import app.photosync.conversation.ConversationRoom;
import app.photosync.conversation.Delivery;
import app.photosync.conversation.Effect;
import app.photosync.conversation.Effects;
import app.photosync.conversation.Journal;
import app.photosync.conversation.KeptData;
import app.photosync.conversation.LastAnswer;
import app.photosync.conversation.LaterCheck;
import app.photosync.conversation.LaterChecks;
import app.photosync.conversation.Messenger;
import app.photosync.conversation.OptOuts;
import app.photosync.conversation.References;
import app.photosync.conversation.Remembered;
import app.photosync.conversation.Reply;
import app.photosync.conversation.SpokenLanguage;
import app.photosync.conversation.SyncCard;
import app.photosync.conversation.Welcomes;
import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ports of the conversation, in memory, with all that was sent and counted open to a test. */
public final class MemorizedPorts implements ConversationMemory, Welcomes, OptOuts, References, Messenger, Journal {

    private final Stillness stillness;
    private final Map<String, LastAnswer> lastAnswers = new HashMap<>();
    private final Map<String, SpokenLanguage> languages = new HashMap<>();
    private final Map<String, SyncCard> cards = new HashMap<>();
    private final Set<String> welcomed = new HashSet<>();
    private final Map<PersonId, Noted> noted = new HashMap<>();
    private final List<Effect.NoteContact> contacts = new ArrayList<>();
    private final Map<PersonId, Instant> optedOut = new HashMap<>();

    public final List<Reply.Card> sent = new ArrayList<>();
    public final Map<String, Reply.Card> updated = new HashMap<>();
    public final List<String> counted = new ArrayList<>();
    public final Map<KeptData.Subject, KeptData.Kept> kept = new EnumMap<>(KeptData.Subject.class);
    public final List<PersonId> forgotten = new ArrayList<>();
    public final List<Effect.Quote> quoted = new ArrayList<>();
    public final Map<String, Instant> advanced = new HashMap<>();
    public final Map<LaterCheck, Instant> laterChecks = new HashMap<>();
    public boolean pilotAdmits = true;
    public int timesRead;

    public MemorizedPorts(Stillness stillness) {
        this.stillness = stillness;
    }

    public ConversationRoom.Ports ports(Effects effects) {
        return new ConversationRoom.Ports(
                this,
                this,
                operation -> Optional.ofNullable(cards.get(operation)),
                this,
                this,
                laterChecks(),
                effects,
                this,
                this,
                _ -> pilotAdmits,
                (_, _) -> kept);
    }

    private LaterChecks laterChecks() {
        return conversation -> laterChecks.entrySet().stream()
                .filter(planned -> planned.getKey().conversationId().equals(conversation))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public Remembered of(String conversationId) {
        timesRead++;
        return new Remembered(Optional.ofNullable(lastAnswers.get(conversationId)), Optional.ofNullable(languages.get(conversationId)));
    }

    @Override
    public boolean isFirst(Optional<PersonId> person, String conversationId) {
        return !welcomed.contains(conversationId);
    }

    @Override
    public String reserve(String occasion, String caseName) {
        return "PS-7K3F";
    }

    @Override
    public int contactsBefore(String occasion, Instant since, PersonId person, String caseName) {
        return (int) contacts.stream()
                .filter(contact -> contact.person().equals(person) && contact.caseName().equals(caseName))
                .filter(contact -> !contact.occasion().equals(occasion) && !contact.at().isBefore(since))
                .count();
    }

    @Override
    public Optional<Instant> since(PersonId person) {
        return Optional.ofNullable(optedOut.get(person));
    }

    @Override
    public Optional<Noted> lastNoted(PersonId person) {
        return Optional.ofNullable(noted.get(person));
    }

    void choose(Effect.ChooseLanguage it) {
        languages.put(it.conversationId(), it.language());
    }

    void remember(Effect.RememberAnswer it) {
        lastAnswers.put(it.conversationId(), it.answer());
    }

    void note(Effect.NoteFinding it) {
        noted.put(it.person(), new Noted(it.caseName(), it.at()));
    }

    void note(Effect.NoteContact it) {
        contacts.removeIf(earlier -> earlier.occasion().equals(it.occasion()));
        contacts.add(it);
    }

    void optOut(Effect.OptOut it) {
        optedOut.put(it.person(), it.at());
    }

    void comeBack(Effect.ComeBack it) {
        optedOut.remove(it.person());
    }

    boolean isWelcomedNow(Effect.Welcome it) {
        return welcomed.add(it.conversationId());
    }

    void forget(Effect.ForgetWelcome it) {
        welcomed.remove(it.conversationId());
    }

    void put(SyncCard card) {
        cards.put(card.operation(), card);
    }

    void move(Effect.MoveSyncCard it) {
        cards.computeIfPresent(it.operation(), (operation, card) -> new SyncCard(
                operation, card.conversationId(), Optional.of(it.messageId()), card.language(), card.device(), card.zone()));
    }

    @Override
    public Delivery send(String conversationId, Reply.Card card, Runnable leaving) {
        stillness.isBrokenBy("a message is sent");
        leaving.run();
        sent.add(card);
        return new Delivery.Delivered("message " + sent.size());
    }

    @Override
    public Delivery update(String conversationId, String messageId, Reply.Card card, Runnable leaving) {
        stillness.isBrokenBy("a message is updated");
        leaving.run();
        updated.put(messageId, card);
        return new Delivery.Delivered(messageId);
    }

    @Override
    public void checked(String caseName) {
        counts("check " + caseName);
    }

    @Override
    public void understood(String intent, String language) {
        counts("intent " + intent + " " + language);
    }

    @Override
    public void synced(String outcome) {
        counts("sync " + outcome);
    }

    @Override
    public void answered(String ending) {
        counts("answer " + ending);
    }

    private void counts(String what) {
        stillness.isBrokenBy(what);
        counted.add(what);
    }
}
