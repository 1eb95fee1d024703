package app.photosync.conversation;

import app.photosync.conversation.Speaker.Scope;
import app.photosync.photo.People;
import app.photosync.photo.Person;
import app.photosync.photo.PersonLookup;
import java.util.List;

/** Welcomes once per install (teams-rules 4). Install events may carry no locale: then the directory's language counts. */
final class Welcoming {

    private final Welcomes welcomes;
    private final List<Greeting> greetings;
    private final Tongues tongues;
    private final People people;
    private final SmallTalk smallTalk;
    private final Drawing drawing;

    Welcoming(Welcomes welcomes, List<Greeting> greetings, Tongues tongues, People people, SmallTalk smallTalk, Drawing drawing) {
        this.welcomes = welcomes;
        this.greetings = List.copyOf(greetings);
        this.tongues = tongues;
        this.people = people;
        this.smallTalk = smallTalk;
        this.drawing = drawing;
    }

    Reply reply(Speaker speaker) {
        if (speaker.scope() != Scope.PERSONAL) {
            return new Reply.Silence();
        }
        if (!welcomes.isFirst(speaker.conversationId())) {
            return new Reply.Silence();
        }
        return greetings.stream()
                .flatMap(greeting -> greeting.greet(speaker).stream())
                .findFirst()
                .orElseGet(() -> drawing.drawForAll(smallTalk.welcome(tongues.of(locale(speaker)))));
    }

    private String locale(Speaker speaker) {
        if (tongues.knows(speaker.locale())) {
            return speaker.locale();
        }
        return speaker.person()
                .map(people::find)
                .map(lookup -> lookup instanceof PersonLookup.Found(Person person) ? person.preferredLanguage() : "")
                .orElse("");
    }

    void forget(Speaker speaker) {
        welcomes.forget(speaker.conversationId());
    }
}
