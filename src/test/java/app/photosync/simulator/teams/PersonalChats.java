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

    PersonalChats(SimulatedTenant tenant, TeamsIds ids) {
        this.tenant = tenant;
        this.ids = ids;
    }

    PersonalChat of(String aadObjectId) {
        return byPerson.computeIfAbsent(aadObjectId, id -> new PersonalChat(ids.ofConversation(id), member(id)));
    }

    Optional<PersonalChat> withId(String conversationId) {
        return byPerson.values().stream().filter(chat -> chat.conversationId().equals(conversationId)).findFirst();
    }

    /** @param anyId the id that Teams gave the person, or the directory's */
    Optional<PersonalChat> ofMember(String anyId) {
        tenant.users().forEach(user -> of(user.id()));
        return byPerson.values().stream().filter(chat -> chat.person().teamsId().equals(anyId) || chat.person().aadObjectId().equals(anyId)).findFirst();
    }

    void clear() {
        byPerson.clear();
    }

    private Member member(String aadObjectId) {
        return tenant.user(aadObjectId).map(user -> Member.of(user, ids))
                .orElseGet(() -> new Member(ids.ofUser(aadObjectId), aadObjectId, "Somebody Else", ""));
    }
}
