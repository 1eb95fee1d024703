package app.photosync.simulator.tenant;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The state of the simulated tenant: its people, their two photos, what IT has set, and what the services were asked. Safe for many
 * threads. The services read it with the lag that is set; tests and the control API see it as it stands now.
 */
public final class SimulatedTenant {

    private final Changes changes = new Changes();
    private final RequestLog requests = new RequestLog(changes);
    private final Faults faults = new Faults();
    private final SimulatedGroups groups = new SimulatedGroups();
    private final Map<String, Remembered<SimulatedUser>> users = new ConcurrentHashMap<>();

    /** The ids by user principal name and by themselves, in lower case. */
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private volatile PhotoLibraries libraries = new PhotoLibraries();
    private volatile WhereProfilesPoint pointers = new WhereProfilesPoint();
    private volatile TenantSettings settings = TenantSettings.atTheStart();

    /** A tenant with the people of {@link DefaultPeople}. */
    public SimulatedTenant() {
        reset();
    }

    /** Adds the person, or replaces the one with the same id, files included. */
    public synchronized void has(SimulatedUser user) {
        Optional<SimulatedUser> before = current(user.id());
        before.ifPresent(it -> {
            libraries.removeFilesOf(it);
            ids.remove(lowerCase(it.userPrincipalName()));
        });
        ids.put(lowerCase(user.id()), user.id());
        ids.put(lowerCase(user.userPrincipalName()), user.id());
        SimulatedUser stored = libraries.withFiles(user);
        pointers.changed(before, stored);
        Remembered<SimulatedUser> known = users.putIfAbsent(user.id(), new Remembered<>(stored));
        if (known != null) {
            known.set(stored);
        }
        changes.tell(new TenantChange.UserChanged(user.id()));
    }

    public void has(PersonBuilder person) {
        has(person.build());
    }

    /** The person as it stands now; the SharePoint photo is what the large thumbnail holds. */
    public Optional<SimulatedUser> user(String id) {
        return current(id).map(user -> user.withSharePoint(user.sharePoint().showing(libraries.largeThumbnail(user))));
    }

    public List<SimulatedUser> users() {
        List<SimulatedUser> all = new ArrayList<>();
        users.keySet().forEach(id -> user(id).ifPresent(all::add));
        all.sort(comparing(SimulatedUser::displayName));
        return all;
    }

    private Optional<SimulatedUser> current(String id) {
        return Optional.ofNullable(users.get(id)).map(Remembered::now);
    }

    /** @param idOrUpn the object id or the user principal name, in any case */
    public Optional<SimulatedUser> asGraphSees(String idOrUpn) {
        return named(idOrUpn).map(user -> user.seenWith(settings.graphLagMillis()));
    }

    public Optional<SimulatedUser> asSharePointSees(String userPrincipalName) {
        return named(userPrincipalName).map(user -> user.seenWith(settings.sharePointLagMillis()));
    }

    private Optional<Remembered<SimulatedUser>> named(String idOrUpn) {
        return Optional.ofNullable(ids.get(lowerCase(idOrUpn))).map(users::get);
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Changes the SharePoint side of one person; the files stay as they are. */
    public synchronized void changeProfile(String id, UnaryOperator<SharePointProfile> change) {
        SimulatedUser before = current(id).orElseThrow();
        SimulatedUser changed = before.withSharePoint(change.apply(before.sharePoint()));
        pointers.changed(Optional.of(before), changed);
        users.get(id).set(changed);
        changes.tell(new TenantChange.UserChanged(id));
    }

    /** @param path decoded, from {@value PictureAddress#LIBRARY} on */
    public Optional<SimulatedPicture> fileAsSharePointSees(Geo geo, String path) {
        return libraries.of(geo).seenWith(settings.sharePointLagMillis(), path);
    }

    public void writeFile(Geo geo, String path, SimulatedPicture content) {
        libraries.of(geo).write(path, content);
        pointers.whoShows(geo, path).forEach(owner -> changes.tell(new TenantChange.UserChanged(owner)));
    }

    /** The folders of the library: a real one has a single folder, in the language the tenant was set up in. */
    public List<String> photoFolders(Geo geo) {
        return pointers.folders(geo);
    }

    public TenantSettings settings() {
        return settings;
    }

    public void set(TenantSettings changed) {
        settings = changed;
        changes.tell(new TenantChange.SettingsChanged(changed));
    }

    public Faults faults() {
        return faults;
    }

    public SimulatedGroups groups() {
        return groups;
    }

    public RequestLog requests() {
        return requests;
    }

    public Changes changes() {
        return changes;
    }

    /** Forgets all people, for a test that brings its own. */
    public synchronized void hasNobody() {
        users.clear();
        ids.clear();
        libraries = new PhotoLibraries();
        pointers = new WhereProfilesPoint();
    }

    /** Back to the start. */
    public synchronized void reset() {
        hasNobody();
        faults.clear();
        groups.clear();
        requests.clear();
        settings = TenantSettings.atTheStart();
        DefaultPeople.all().forEach(this::has);
        changes.tell(new TenantChange.Reset());
    }
}
