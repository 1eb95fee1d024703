package app.photosync.storage;

import app.photosync.conversation.KeptData.Subject;
import java.util.List;

/** Every table there is; a test knows none without an entry. Forgetting goes through it from top to bottom. */
final class KeptTables {

    private static final String OF_THEIR_SYNCS = "operation_id in (select id from sync_operation where person_id = :person)";

    /** Who wrote to the bot within that time, or was written to, still has a conversation. */
    private static final String OF_NO_LIVING_CONVERSATION =
            " < :before and not exists (select 1 from conversation_reference c where c.conversation_id = %s.conversation_id)";

    static final List<KeptTable> ALL = List.of(
            new KeptTable(
                    "inbox",
                    "messages: ids, times, states; the text until it is answered",
                    Whose.conversation(Subject.CHAT),
                    new Forgetting.Changed(
                            "deleted; ids of the last hour, by which a repeat is told, within 2 hours",
                            "delete from inbox where conversation_id = :conversation and answered_at < :repeats",
                            "update inbox set forgotten = true where conversation_id = :conversation"),
                    new Ending.After(
                            Age.MESSAGES,
                            "text",
                            """
                            update inbox set payload = null, same_as = null, second_answer = null, answered_at = coalesce(answered_at, received_at),
                                state = case state when 'unclear' then 'unclear' else 'given up' end""",
                            "payload is not null and received_at < :before"),
                    Ending.after(Age.REPEATS, "what is forgotten", "forgotten and received_at < :before"),
                    Ending.after(Age.MESSAGE_IDS, "the rest", "received_at < :before")),
            new KeptTable(
                    "scheduled_tasks",
                    "work that is due: ids of conversations and syncs",
                    Whose.where(Subject.CHAT, """
                            (task_name in ('inbox', 'later-check') and task_instance = :conversation
                                or task_name = 'sync' and task_instance in (select id from sync_operation where person_id = :person))"""),
                    new Forgetting.Changed("checks that are still to come are deleted; what is at work ends by itself", """
                            delete from scheduled_tasks where task_name = 'later-check' and task_instance = :conversation and not picked"""),
                    new Ending.ByItself("until the work is done")),
            new KeptTable(
                    "conversation_reference",
                    "how to reach a conversation",
                    Whose.personOrConversation(Subject.CHAT),
                    new Forgetting.Deleted(),
                    Ending.after(Age.REFERENCES, "updated_at")),
            new KeptTable(
                    "spoken_language",
                    "the language of a conversation",
                    Whose.conversation(Subject.CHAT),
                    new Forgetting.Deleted(),
                    Ending.after(Age.REFERENCES, "with the conversation", "put_at" + OF_NO_LIVING_CONVERSATION.formatted("spoken_language"))),
            new KeptTable(
                    "open_question",
                    "what the last answer offered",
                    Whose.conversation(Subject.CHAT),
                    new Forgetting.Deleted(),
                    Ending.after(Age.LEFTOVERS, "asked_at")),
            new KeptTable(
                    "later_check",
                    "a check that a busy service put off",
                    Whose.personOrConversation(Subject.CHAT),
                    new Forgetting.Deleted(),
                    Ending.after(Age.LEFTOVERS, "since")),
            new KeptTable(
                    "sending_bucket",
                    "how much was just sent into a conversation",
                    Whose.where(Subject.CHAT, "id = 'conversation ' || :conversation"),
                    new Forgetting.Stays("stays for its hour: the answer needs it"),
                    Ending.after(Age.FULL_BUCKETS, "to_timestamp(expires_at / 1000.0)")),
            new KeptTable(
                    "photo_look",
                    "photos that were seen: tags, times, fingerprints, never a picture",
                    Whose.person(Subject.LOOKS).since("looked_at"),
                    new Forgetting.Deleted(),
                    Ending.after(Age.LOOKS, "looked_at")),
            new KeptTable(
                    "last_finding",
                    "what the last check found",
                    Whose.person(Subject.LOOKS).since("found_at"),
                    new Forgetting.Deleted(),
                    Ending.after(Age.REFERENCES, "found_at")),
            new KeptTable(
                    "audit",
                    "who had what done to a photo: every state of a sync and the beginning of every write, with a hash of the person",
                    Whose.where(Subject.AUDIT, "(person_hash in (:audited, :formerly) or " + OF_THEIR_SYNCS + ")"),
                    new Forgetting.Changed("stays; the hash, the id of the sync and fingerprints are cleared", """
                            update audit set operation_id = null, person_hash = null,
                                source_fingerprint = null, copy_fingerprint = null, written_fingerprint = null
                            where person_hash in (:audited, :formerly) or\s""" + OF_THEIR_SYNCS),
                    Ending.after(Age.AUDIT, "at")),
            new KeptTable(
                    "audit_salt",
                    "what the hash in the audit is made with",
                    Whose.person(Subject.AUDIT).counting("false"),
                    new Forgetting.Deleted(),
                    Ending.after(Age.AUDIT, "used_at")),
            new KeptTable(
                    "sync_card",
                    "which message shows which sync",
                    Whose.where(Subject.SYNCS, "(conversation_id = :conversation or " + OF_THEIR_SYNCS + ")").counting("false"),
                    new Forgetting.Deleted(),
                    Ending.after(Age.LOOKS, "", "operation_id in (select id from sync_operation where since < :before)")),
            new KeptTable(
                    "own_write",
                    "what the bot wrote last, with the names of the files",
                    Whose.person(Subject.SYNCS).counting("false"),
                    new Forgetting.Deleted(),
                    Ending.after(Age.LOOKS, "picture_timestamp")),
            new KeptTable(
                    "sync_operation",
                    "syncs, and the photos as they were then: fingerprints",
                    Whose.person(Subject.SYNCS).counting("state <> 'ASKED'"),
                    new Forgetting.Deleted(),
                    Ending.after(Age.LOOKS, "since")),
            new KeptTable(
                    "help_desk_reference",
                    "numbers for the help desk (PS-7K3F) and what they stand for",
                    Whose.personOrConversation(Subject.REFERENCES),
                    new Forgetting.Deleted(),
                    Ending.after(Age.REFERENCES, "quoted_at")),
            new KeptTable(
                    "contact",
                    "who came with which case",
                    Whose.person(Subject.CONTACTS),
                    new Forgetting.Deleted(),
                    Ending.after(Age.CONTACTS, "came_at")),
            new KeptTable(
                    "opt_out",
                    "who does not want to be written to first, as the version before kept it",
                    Whose.person(Subject.WISHES),
                    new Forgetting.Changed(
                            "becomes a keyed hash",
                            "insert into opt_out_hash select :hash, opted_out_at from opt_out where person_id = :person on conflict do nothing",
                            "delete from opt_out where person_id = :person"),
                    new Ending.ByItself("until the person wants it again")),
            new KeptTable(
                    "opt_out_hash",
                    "who does not want to be written to first, by a keyed hash",
                    Whose.where(Subject.WISHES, "person_hash = :hash"),
                    new Forgetting.Stays("stays: *stop* still holds"),
                    new Ending.ByItself("until the person wants it again")),
            new KeptTable(
                    "welcome",
                    "which conversation was welcomed",
                    Whose.conversation(Subject.WISHES),
                    new Forgetting.Changed(
                            "becomes a keyed hash",
                            "insert into welcome_hash select :hash, welcomed_at from welcome where conversation_id = :conversation on conflict do nothing",
                            "delete from welcome where conversation_id = :conversation"),
                    Ending.after(Age.REFERENCES, "with the conversation", "welcomed_at" + OF_NO_LIVING_CONVERSATION.formatted("welcome"))),
            new KeptTable(
                    "welcome_hash",
                    "who was welcomed, by a keyed hash",
                    Whose.where(Subject.WISHES, "person_hash = :hash"),
                    new Forgetting.Stays("stays: nobody is welcomed twice"),
                    new Ending.ByItself("until the bot is removed from Teams")),
            new KeptTable(
                    "sync_switch",
                    "that copying is switched off, since when and why",
                    Whose.nobody(),
                    new Forgetting.Stays("nothing of anybody"),
                    new Ending.ByItself("until it is switched on again")),
            new KeptTable(
                    "flyway_schema_history",
                    "which migrations have run",
                    Whose.nobody(),
                    new Forgetting.Stays("nothing of anybody"),
                    new Ending.ByItself("for good")));

    private KeptTables() {}
}
