package app.photosync.conversation;

import app.photosync.cards.Cards;
import app.photosync.cards.Texts;
import app.photosync.photo.People;
import app.photosync.photo.diagnosis.PhotoCheck;
import app.photosync.sync.Sync;
import app.photosync.sync.SyncListener;
import app.photosync.understanding.Recognizer;
import java.time.InstantSource;
import java.util.List;

/** The room, put together from its ports. */
public final class ConversationRoom {

    private final Conversation conversation;
    private final SyncListener syncNews;
    private final CheckingLater checkingLater;

    public ConversationRoom(Company company, Neighbours neighbours, Ports ports, List<Topic> topics, List<Greeting> greetings, InstantSource clock) {
        Texts texts = neighbours.texts();
        HelpDesk helpDesk = new HelpDesk(company);
        Tongues tongues = new Tongues(texts, neighbours.people(), company.defaultLanguage());
        Drawing drawing = new Drawing(neighbours.cards(), clock);
        Findings findings = new Findings(neighbours.sync(), helpDesk, ports.references());
        SyncStates states = new SyncStates(findings, helpDesk, ports.references(), clock);
        FollowUps followUps = new FollowUps(helpDesk, ports.references(), clock);
        SmallTalk smallTalk = new SmallTalk(helpDesk, ports.references(), clock);
        OptingOut optingOut = new OptingOut(ports.optOuts(), smallTalk, clock);
        Checking checking = new Checking(
                neighbours.check(),
                neighbours.sync(),
                findings,
                followUps,
                new ThirdContact(ports.references(), helpDesk),
                drawing);
        OwnData ownData = new OwnData(ports.keptData(), neighbours.sync(), ports.references(), helpDesk);
        Status status = new Status(neighbours.sync(), ports.laterChecks(), ports.references(), helpDesk, clock);
        Acts acts = new Acts(checking, neighbours.sync(), ports.syncCards(), states, followUps, smallTalk, optingOut, ownData, status, drawing);
        Reactions reactions = new Reactions(acts, checking, followUps, smallTalk, drawing);
        Understood understood = new Understood(
                neighbours.recognizer(), tongues, checking, acts, reactions, followUps, smallTalk, drawing, clock);
        Conversation forEverybody = new PhotoConversation(
                ports.memory(),
                tongues,
                topics,
                new TypedButtons(texts, clock),
                understood,
                checking,
                acts,
                followUps,
                smallTalk,
                drawing,
                new Welcoming(ports.welcomes(), greetings, ports.memory(), tongues, smallTalk, drawing),
                neighbours.sync(),
                clock);
        this.conversation = new PilotConversation(forEverybody, ports.pilot(), ports.memory(), tongues, smallTalk, drawing);
        SyncNews news = new SyncNews(ports.syncCards(), ports.effects(), states, drawing, ports.messenger(), texts, ports.journal());
        this.syncNews = new NotedOutcomes(news, ports.effects());
        this.checkingLater = new CheckingLater(
                neighbours.check(), findings, drawing, ports.messenger(), texts, optingOut, ports.effects(), ports.journal());
    }

    public Conversation conversation() {
        return conversation;
    }

    /** Brings the outcomes of syncs to their cards. */
    public SyncListener syncNews() {
        return syncNews;
    }

    public CheckingLater checkingLater() {
        return checkingLater;
    }

    /** What the neighbouring rooms offer. */
    public record Neighbours(Recognizer recognizer, People people, PhotoCheck check, Sync sync, Cards cards, Texts texts) {}

    /** What the adapters implement. */
    public record Ports(
            ConversationMemory memory,
            OptOuts optOuts,
            SyncCards syncCards,
            Welcomes welcomes,
            References references,
            LaterChecks laterChecks,
            Effects effects,
            Messenger messenger,
            Journal journal,
            Pilot pilot,
            KeptData keptData) {}
}
