package app.photosync.simulator.tenant;

/** Something that a page showing the tenant wants to repaint. */
public sealed interface TenantChange {

    /** A user is new, or one of the two photos or another field has changed. */
    record UserChanged(String aadObjectId) implements TenantChange {
    }

    record SettingsChanged(TenantSettings settings) implements TenantChange {
    }

    record Asked(LoggedRequest request) implements TenantChange {
    }

    /** Everything is back to the start. */
    record Reset() implements TenantChange {
    }
}
