package app.photosync.teams;

import java.util.List;

/** Ids that the directory gave, of tenants and applications: GUIDs, which Microsoft's services write in either case. */
final class DirectoryIds {

    private DirectoryIds() {}

    /** @return whether something is named, and nothing but {@code ours}; null names nothing */
    static boolean nameOnly(String ours, List<String> named) {
        return named != null && !named.isEmpty() && named.stream().allMatch(ours::equalsIgnoreCase);
    }
}
