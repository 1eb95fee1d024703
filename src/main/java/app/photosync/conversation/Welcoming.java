package app.photosync.conversation;

import app.photosync.conversation.Speaker.Scope;
import java.util.List;

/** Welcomes once per install (docs/teams-rules.md 4). */
final class Welcoming {

    private final Welcomes welcomes;
    private final List<Greeting> greetings;
    private final ConversationMemory memory;
    private final Tongues tongues;
    private final SmallTalk smallTalk;
    private final Drawing drawing;

    Welcoming(
            Welcomes welcomes, List<Greeting> greetings, ConversationMemory memory, Tongues tongues, SmallTalk smallTalk, Drawing drawing) {
        this.welcomes = welcomes;
        this.greetings = List.copyOf(greetings);
        this.memory = memory;
        this.tongues = tongues;
        this.smallTalk = smallTalk;
        this.drawing = drawing;
    }

    Decision welcome(Speaker speaker) {
        if (speaker.scope() != Scope.PERSONAL) {
            return Decision.silent();
        }
        if (!welcomes.isFirst(speaker.person(), speaker.conversationId())) {
            return Decision.silent();
        }
        return greetings.stream()
                .flatMap(greeting -> greeting.greet(speaker).stream())
                .findFirst()
                .map(reply -> new Decision(reply, List.of()))
                .orElseGet(() -> drawing.drawForAll(smallTalk.welcome(tongues.of(speaker, memory.of(speaker.conversationId())))))
                .after(new Effect.Welcome(speaker.person(), speaker.conversationId()));
    }

    Decision forget(Speaker speaker) {
        return Decision.silent(new Effect.ForgetWelcome(speaker.person(), speaker.conversationId()));
    }
}
