package app.photosync.conversation;

import app.photosync.photo.Look;
import app.photosync.photo.PersonId;
import app.photosync.sync.SyncOperation;
import java.time.Instant;
import java.util.Optional;

/**
 * What a turn changes, decided and not yet done: a value without any power of its own. {@link Effects} does it. Each names its ids and its
 * time itself, so that doing it once more, after a crash, leaves the same.
 */
public sealed interface Effect {

    /** What is kept of a person and of a conversation. */
    sealed interface OfPerson extends Effect {}

    /** The conversation goes on in this language; replaces the one before. */
    record ChooseLanguage(String conversationId, SpokenLanguage language) implements OfPerson {}

    /** This is what the next yes, no or typed word refers to; replaces the one before. */
    record RememberAnswer(String conversationId, LastAnswer answer) implements OfPerson {}

    /** What a card may be asked about is remembered of this look: never a picture. */
    record RememberLook(PersonId person, Look look) implements OfPerson {}

    /** What a check or a sync has found; replaces the finding before. */
    record NoteFinding(PersonId person, String caseName, Instant at) implements OfPerson {}

    /** A person came with this case: more than a look, for people are often asked to look again. Once for an occasion. */
    record NoteContact(String occasion, PersonId person, String caseName, Instant at) implements OfPerson {}

    /**
     * A person is told a code for the help desk; under it IT finds the rest.
     *
     * @param code as {@link References#reserve} gave it; overtaken where it stands for something else by now
     * @param caseName what was found, by its name in docs/domain.md, or what became of a sync
     * @param detail for IT: the permission that is missing, the rule that blocked; may be empty
     */
    record Quote(String code, String occasion, PersonId person, String caseName, String detail, Instant at) implements OfPerson {}

    /** {@link CheckingLater#run} is called then, also after a restart. Replaces the check that the conversation waits for. */
    record PromiseLook(Instant at, LaterCheck check) implements OfPerson {}

    /** The bot does not write first to this person any more. */
    record OptOut(PersonId person, Instant at) implements OfPerson {}

    record ComeBack(PersonId person) implements OfPerson {}

    /**
     * Deletes what is kept of the person and of this conversation. What stays leads back to nobody: the audit; by a keyed hash, that the
     * person was welcomed and wants no messages; and for two hours the ids of messages, by which a repeat is told. Overtaken while a sync
     * of the person runs.
     */
    record Forget(PersonId person, String conversationId) implements OfPerson {}

    /** @param person empty when the activity names nobody of the directory @see Welcomes; overtaken when either was welcomed before */
    record Welcome(Optional<PersonId> person, String conversationId) implements OfPerson {}

    /** The person has removed the bot. */
    record ForgetWelcome(Optional<PersonId> person, String conversationId) implements OfPerson {}

    /** What is done about a sync. */
    sealed interface OfSync extends Effect {}

    /** A card offers it; nothing when it has begun already. */
    record OfferSync(SyncOperation offered) implements OfSync {}

    /** The press on the card that offers it. Overtaken when it is gone or has begun, another one runs, or copying is switched off. */
    record BeginSync(String operation) implements OfSync {}

    /** @param read overtaken when it no longer stands like this */
    record StopSync(SyncOperation read) implements OfSync {}

    /** Its next step is taken then, unless one is being taken right now. */
    record AdvanceSync(String operation, Instant at) implements OfSync {}

    /** What becomes of the sync is shown there; adds or replaces. */
    record PutSyncCard(SyncCard card) implements OfSync {}

    /** The card is in its conversation as this message. Nothing when the card was forgotten meanwhile. */
    record MoveSyncCard(String operation, String messageId) implements OfSync {}

    /** Something to be counted, once and only when everything else is done; without a word about whom. */
    sealed interface Count extends Effect {}

    /** @param intent a label such as {@code check_photo} @param language its tag */
    record CountIntent(String intent, String language) implements Count {}

    /** @param caseName of docs/domain.md 4 */
    record CountCheck(String caseName) implements Count {}
}
