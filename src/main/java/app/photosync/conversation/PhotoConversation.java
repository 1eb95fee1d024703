package app.photosync.conversation;

import app.photosync.cards.Phrases;
import app.photosync.conversation.Message.Attached;
import app.photosync.conversation.Speaker.Scope;
import app.photosync.sync.Sync;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Leads the conversation: groups first, then commands, then what the recognizer understands. */
final class PhotoConversation implements Conversation {

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
    private final SyncCards syncCards;

    PhotoConversation(
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
            SyncCards syncCards) {
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
        this.syncCards = syncCards;
    }

    @Override
    public Reply hear(Message message, Executor atTheEnd) {
        Speaker speaker = message.speaker();
        Occasion occasion = Occasion.of(speaker.conversationId(), message.id(), atTheEnd);
        Phrases phrases = tongues.of(speaker);
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
                .or(() -> typedButton(message, phrases, occasion))
                .orElseGet(() -> understood.answer(message, occasion));
    }

    private Optional<Reply> typedButton(Message message, Phrases phrases, Occasion occasion) {
        Speaker speaker = message.speaker();
        return typedButtons
                .read(message.text(), phrases, speaker.conversationId())
                .map(typed -> acts.reply(typed.verb(), typed.operation(), Optional.empty(), Addressee.of(speaker, tongues.ofTyped(message.text(), typed.phrases(), speaker), occasion)));
    }

    @Override
    public Reply press(Press press, Executor atTheEnd) {
        Speaker speaker = press.speaker();
        Phrases phrases = tongues.of(speaker);
        if (speaker.scope() != Scope.PERSONAL || speaker.person().isEmpty()) {
            return drawing.drawForAll(smallTalk.group(phrases));
        }
        Addressee to = Addressee.of(speaker, phrases, Occasion.of(speaker.conversationId(), press.id(), atTheEnd));
        Optional<String> operation = Optional.ofNullable(press.data().get(Buttons.OPERATION));
        return Verb.of(press.verb())
                .map(verb -> acts.reply(verb, operation, press.cardMessageId(), to))
                .orElseGet(() -> drawing.draw(smallTalk.fallback(phrases), to));
    }

    @Override
    public Reply installed(Speaker speaker) {
        return welcoming.reply(speaker);
    }

    @Override
    public void removed(Speaker speaker) {
        welcoming.forget(speaker);
    }

    @Override
    public Reply inCaseTheAnswerIsMissing(String activityId, Speaker speaker) {
        return speaker.scope() == Scope.PERSONAL && speaker.person().isPresent()
                ? again(activityId, speaker)
                : new Reply.Silence();
    }

    private Reply again(String activityId, Speaker speaker) {
        Occasion occasion = Occasion.named(speaker.conversationId(), activityId);
        return checking.inCaseTheAnswerIsMissing(Addressee.of(speaker, tongues.of(speaker), occasion));
    }

    @Override
    public Reply.Text apology(Speaker speaker, String reference) {
        return new Reply.Text(tongues.byLocale(speaker).say("apology", Map.of("reference", reference)));
    }

    @Override
    public void delivered(String operation, String conversationId, String messageId) {
        syncCards.arrived(operation, messageId);
        sync.delivered(operation);
    }
}
