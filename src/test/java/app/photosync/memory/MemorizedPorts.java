package app.photosync.memory;

import app.photosync.conversation.ConversationRoom;
import app.photosync.conversation.Delivery;
import app.photosync.conversation.Journal;
import app.photosync.conversation.KeptData;
import app.photosync.conversation.LastAnswer;
import app.photosync.conversation.LastAnswers;
import app.photosync.conversation.LaterCheck;
import app.photosync.conversation.LaterChecks;
import app.photosync.conversation.Messenger;
import app.photosync.conversation.OptOuts;
import app.photosync.conversation.References;
import app.photosync.conversation.Reply;
import app.photosync.conversation.SpokenLanguage;
import app.photosync.conversation.SpokenLanguages;
import app.photosync.conversation.SyncCard;
import app.photosync.conversation.SyncCards;
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
public final class MemorizedPorts implements LastAnswers, Welcomes, OptOuts, References, Messenger, Journal {

    private final Map<String, LastAnswer> lastAnswers = new HashMap<>();
    private final Set<String> welcomed = new HashSet<>();
    private final Map<PersonId, Noted> noted = new HashMap<>();
    private final Map<PersonId, List<Noted>> contacts = new HashMap<>();
    private final Map<PersonId, Instant> optedOut = new HashMap<>();

    public final List<Reply.Card> sent = new ArrayList<>();
    public final Map<String, Reply.Card> updated = new HashMap<>();
    public final List<String> counted = new ArrayList<>();
    public final Map<KeptData.Subject, KeptData.Kept> kept = new EnumMap<>(KeptData.Subject.class);
    public final List<PersonId> forgotten = new ArrayList<>();
    public boolean pilotAdmits = true;
    public final Map<LaterCheck, Instant> laterChecks = new HashMap<>();

    public ConversationRoom.Ports ports() {
        return new ConversationRoom.Ports(
                this,
                languages(),
                this,
                syncCards(),
                this,
                this,
                laterChecks(),
                this,
                this,
                _ -> pilotAdmits,
                keptData());
    }

    private LaterChecks laterChecks() {
        return new LaterChecks() {
            @Override
            public void at(Instant when, LaterCheck check) {
                laterChecks.put(check, when);
            }

            @Override
            public Optional<Instant> planned(String conversationId) {
                return laterChecks.entrySet().stream()
                        .filter(planned -> planned.getKey().conversationId().equals(conversationId))
                        .map(Map.Entry::getValue)
                        .findFirst();
            }
        };
    }

    private KeptData keptData() {
        return new KeptData() {
            @Override
            public Map<Subject, Kept> about(PersonId person, String conversationId) {
                return kept;
            }

            @Override
            public void forget(PersonId person, String conversationId) {
                forgotten.add(person);
            }
        };
    }

    private static SpokenLanguages languages() {
        Map<String, SpokenLanguage> languages = new HashMap<>();
        return new SpokenLanguages() {
            @Override
            public void put(String conversationId, SpokenLanguage language) {
                languages.put(conversationId, language);
            }

            @Override
            public Optional<SpokenLanguage> of(String conversationId) {
                return Optional.ofNullable(languages.get(conversationId));
            }
        };
    }

    private static SyncCards syncCards() {
        Map<String, SyncCard> cards = new HashMap<>();
        return new SyncCards() {
            @Override
            public void put(SyncCard card) {
                cards.put(card.operation(), card);
            }

            @Override
            public void arrived(String operation, String messageId) {
                cards.computeIfPresent(operation, (_, card) -> new SyncCard(
                        operation, card.conversationId(), Optional.of(messageId), card.language(), card.device(), card.zone()));
            }

            @Override
            public Optional<SyncCard> of(String operation) {
                return Optional.ofNullable(cards.get(operation));
            }
        };
    }

    @Override
    public Optional<LastAnswer> of(String conversationId) {
        return Optional.ofNullable(lastAnswers.get(conversationId));
    }

    @Override
    public void remember(String conversationId, LastAnswer answer) {
        lastAnswers.put(conversationId, answer);
    }

    @Override
    public boolean isFirst(Optional<PersonId> person, String conversationId) {
        return welcomed.add(conversationId);
    }

    @Override
    public void forget(Optional<PersonId> person, String conversationId) {
        welcomed.remove(conversationId);
    }

    @Override
    public String quote(String occasion, PersonId person, String caseName, String detail, Instant at) {
        return "PS-7K3F";
    }

    @Override
    public void note(PersonId person, String caseName, Instant at) {
        noted.put(person, new Noted(caseName, at));
    }

    @Override
    public void noteContact(String occasion, PersonId person, String caseName, Instant at) {
        contacts.computeIfAbsent(person, _ -> new ArrayList<>()).add(new Noted(caseName, at));
    }

    @Override
    public int contactsSince(Instant since, PersonId person, String caseName) {
        return (int) contacts.getOrDefault(person, List.of()).stream()
                .filter(contact -> contact.caseName().equals(caseName) && !contact.at().isBefore(since))
                .count();
    }

    @Override
    public void add(PersonId person, Instant at) {
        optedOut.put(person, at);
    }

    @Override
    public void remove(PersonId person) {
        optedOut.remove(person);
    }

    @Override
    public Optional<Instant> since(PersonId person) {
        return Optional.ofNullable(optedOut.get(person));
    }

    @Override
    public Optional<Noted> lastNoted(PersonId person) {
        return Optional.ofNullable(noted.get(person));
    }

    @Override
    public Delivery send(String conversationId, Reply.Card card, Runnable leaving) {
        leaving.run();
        sent.add(card);
        return new Delivery.Delivered("message " + sent.size());
    }

    @Override
    public Delivery update(String conversationId, String messageId, Reply.Card card, Runnable leaving) {
        leaving.run();
        updated.put(messageId, card);
        return new Delivery.Delivered(messageId);
    }

    @Override
    public void checked(String caseName) {
        counted.add("check " + caseName);
    }

    @Override
    public void understood(String intent, String language) {
        counted.add("intent " + intent + " " + language);
    }

    @Override
    public void synced(String outcome) {
        counted.add("sync " + outcome);
    }

    @Override
    public void answered(String ending) {
        counted.add("answer " + ending);
    }
}
