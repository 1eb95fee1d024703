package app.photosync.conversation;

import app.photosync.cards.Phrases;
import app.photosync.conversation.Message.Attached;
import app.photosync.conversation.Speaker.Scope;
import app.photosync.sync.Sync;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads the conversation: groups first, then commands, then what the recognizer understands. */
final class PhotoConversation implements Conversation {

    private final ConversationMemory memory;
    private final Tongues tongues;
    private final List<Topic> topics;
    private final TypedButtons typedButtons;
    private final Understood understood;
    private final Checking checking;
    private final Acts acts;
    private final FollowUps followUps;
    private final SmallTalk smallTalk;
    private final Drawing drawing;
    private final Welcoming welcoming;
    private final Sync sync;
    private final InstantSource clock;

    PhotoConversation(
            ConversationMemory memory,
            Tongues tongues,
            List<Topic> topics,
            TypedButtons typedButtons,
            Understood understood,
            Checking checking,
            Acts acts,
            FollowUps followUps,
            SmallTalk smallTalk,
            Drawing drawing,
            Welcoming welcoming,
            Sync sync,
            InstantSource clock) {
        this.memory = memory;
        this.tongues = tongues;
        this.topics = List.copyOf(topics);
        this.typedButtons = typedButtons;
        this.understood = understood;
        this.checking = checking;
        this.acts = acts;
        this.followUps = followUps;
        this.smallTalk = smallTalk;
        this.drawing = drawing;
        this.welcoming = welcoming;
        this.sync = sync;
        this.clock = clock;
    }

    @Override
    public Decision hear(Message message) {
        Speaker speaker = message.speaker();
        Occasion occasion = occasion(speaker, message.id());
        Phrases phrases = tongues.of(speaker, occasion.remembered());
        if (speaker.scope() != Scope.PERSONAL) {
            return drawing.drawForAll(smallTalk.group(phrases));
        }
        if (speaker.person().isEmpty()) {
            return drawing.drawForAll(smallTalk.help(phrases));
        }
        if (message.attached() == Attached.PICTURE) {
            Addressee to = Addressee.of(speaker, phrases, occasion);
            return drawing.draw(followUps.imageWasSent(to), to);
        }
        return topics.stream()
                .flatMap(topic -> topic.answer(message).stream())
                .findFirst()
                .map(reply -> new Decision(reply, List.of()))
                .or(() -> typedButton(message, phrases, occasion))
                .orElseGet(() -> understood.answer(message, occasion));
    }

    private Optional<Decision> typedButton(Message message, Phrases phrases, Occasion occasion) {
        return typedButtons
                .read(message.text(), phrases, occasion.remembered())
                .map(typed -> typed(typed, message, occasion));
    }

    private Decision typed(TypedButtons.Typed typed, Message message, Occasion occasion) {
        Speaker speaker = message.speaker();
        Tongues.Chosen chosen = tongues.ofTyped(message.text(), typed.phrases(), speaker, occasion.remembered());
        Addressee to = Addressee.of(speaker, chosen.phrases(), occasion);
        return acts.decide(typed.verb(), typed.operation(), Optional.empty(), to).after(chosen.effects());
    }

    @Override
    public Decision press(Press press) {
        Speaker speaker = press.speaker();
        Occasion occasion = occasion(speaker, press.id());
        Phrases phrases = tongues.of(speaker, occasion.remembered());
        if (speaker.scope() != Scope.PERSONAL || speaker.person().isEmpty()) {
            return drawing.drawForAll(smallTalk.group(phrases));
        }
        Addressee to = Addressee.of(speaker, phrases, occasion);
        Optional<String> operation = Optional.ofNullable(press.data().get(Buttons.OPERATION));
        return Verb.of(press.verb())
                .map(verb -> acts.decide(verb, operation, press.cardMessageId(), to))
                .orElseGet(() -> drawing.draw(smallTalk.fallback(phrases), to));
    }

    @Override
    public Decision installed(Speaker speaker) {
        return welcoming.welcome(speaker);
    }

    @Override
    public Decision removed(Speaker speaker) {
        return welcoming.forget(speaker);
    }

    @Override
    public Decision inCaseTheAnswerIsMissing(String activityId, Speaker speaker) {
        return speaker.scope() == Scope.PERSONAL && speaker.person().isPresent()
                ? again(activityId, speaker)
                : Decision.silent();
    }

    private Decision again(String activityId, Speaker speaker) {
        Occasion occasion = occasion(speaker, activityId);
        return checking.inCaseTheAnswerIsMissing(Addressee.of(speaker, tongues.of(speaker, occasion.remembered()), occasion));
    }

    private Occasion occasion(Speaker speaker, String activityId) {
        return Occasion.of(speaker.conversationId(), activityId, memory.of(speaker.conversationId()));
    }

    @Override
    public Reply.Text apology(Speaker speaker, String reference) {
        return new Reply.Text(tongues.byLocale(speaker).say("apology", Map.of("reference", reference)));
    }

    @Override
    public List<Effect> delivered(String operation, String conversationId, String messageId) {
        Effect moved = new Effect.MoveSyncCard(operation, messageId);
        return sync.isRunning(operation) ? List.of(moved, new Effect.AdvanceSync(operation, clock.instant())) : List.of(moved);
    }
}
