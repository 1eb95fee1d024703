package app.photosync.storage;

import app.photosync.conversation.DecisionOvertaken;
import app.photosync.conversation.Effect;
import app.photosync.photo.PersonId;
import app.photosync.photo.PhotoMemory;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what a turn has decided about a person and a conversation. */
@Component
class PersonEffects {

    private final JdbcConversationMemory memory;
    private final JdbcReferences references;
    private final JdbcOptOuts optOuts;
    private final JdbcWelcomes welcomes;
    private final JdbcKeptData keptData;
    private final JdbcLaterChecks laterChecks;
    private final PhotoMemory looks;

    PersonEffects(
            JdbcConversationMemory memory,
            JdbcReferences references,
            JdbcOptOuts optOuts,
            JdbcWelcomes welcomes,
            JdbcKeptData keptData,
            JdbcLaterChecks laterChecks,
            PhotoMemory looks) {
        this.memory = memory;
        this.references = references;
        this.optOuts = optOuts;
        this.welcomes = welcomes;
        this.keptData = keptData;
        this.laterChecks = laterChecks;
        this.looks = looks;
    }

    /** @param afterwards takes what follows the commit */
    void write(Effect.OfPerson effect, List<Runnable> afterwards) {
        switch (effect) {
            case Effect.ChooseLanguage(String conversation, var language) -> memory.choose(conversation, language);
            case Effect.RememberAnswer(String conversation, var answer) -> memory.remember(conversation, answer);
            case Effect.RememberLook(PersonId person, var look) -> looks.remember(person, look);
            case Effect.NoteFinding(PersonId person, String caseName, Instant at) -> references.note(person, caseName, at);
            case Effect.NoteContact contact -> references.noteContact(contact);
            case Effect.Quote quote -> demand(references.add(quote), "Quote");
            case Effect.PromiseLook(Instant at, var check) -> {
                laterChecks.put(check);
                afterwards.add(() -> laterChecks.schedule(at, check));
            }
            case Effect.OptOut(PersonId person, Instant at) -> optOuts.add(person, at);
            case Effect.ComeBack(PersonId person) -> optOuts.remove(person);
            case Effect.Forget(PersonId person, String conversation) -> demand(keptData.forget(person, conversation), "Forget");
            case Effect.Welcome(var person, String conversation) -> demand(welcomes.becomeFirst(person, conversation), "Welcome");
            case Effect.ForgetWelcome(var person, String conversation) -> welcomes.forget(person, conversation);
        }
    }

    private static void demand(boolean stillHolds, String effect) {
        if (!stillHolds) {
            throw new DecisionOvertaken(effect);
        }
    }
}
