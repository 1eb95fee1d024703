package app.photosync.simulator.teams;

import app.photosync.simulator.tenant.SimulatedTenant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every person's chat with the bot. A person whom the directory does not know has one too: Teams shows people of other tenants. */
final class PersonalChats {

    private final SimulatedTenant tenant;
    private final TeamsIds ids;
    private final Map<String, PersonalChat> byPerson = new ConcurrentHashMap<>();
    private final Map<String, PersonalChat> byConversation = new ConcurrentHashMap<>();
    private final Map<String, PersonalChat> byMember = new ConcurrentHashMap<>();

    PersonalChats(SimulatedTenant tenant, TeamsIds ids) {
        this.tenant = tenant;
        this.ids = ids;
    }

    PersonalChat of(String aadObjectId) {
        return byPerson.computeIfAbsent(aadObjectId, this::begin);
    }

    private PersonalChat begin(String aadObjectId) {
        PersonalChat chat = new PersonalChat(ids.ofConversation(aadObjectId), member(aadObjectId));
        byConversation.put(chat.conversationId(), chat);
        byMember.put(chat.person().teamsId(), chat);
        byMember.put(aadObjectId, chat);
        return chat;
    }

    Optional<PersonalChat> withId(String conversationId) {
        return Optional.ofNullable(byConversation.get(conversationId));
    }

    /** @param anyId the id that Teams gave the person, or the directory's */
    Optional<PersonalChat> ofMember(String anyId) {
        if (!byMember.containsKey(anyId)) {
            tenant.users().forEach(user -> of(user.id()));
        }
        return Optional.ofNullable(byMember.get(anyId));
    }

    void clear() {
        byPerson.clear();
        byConversation.clear();
        byMember.clear();
    }

    private Member member(String aadObjectId) {
        return tenant.user(aadObjectId).map(user -> Member.of(user, ids))
                .orElseGet(() -> new Member(ids.ofUser(aadObjectId), aadObjectId, "Somebody Else", ""));
    }
}
