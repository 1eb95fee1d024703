package app.photosync.shipped;

import java.util.function.Consumer;

/**
 * A line of the table.
 *
 * @param status that a refusal has
 * @param change what is hostile about it
 */
record HostileRequest(String group, String name, int status, Consumer<Draft> change) {

    @Override
    public String toString() {
        return group + ": " + name + " gets " + status;
    }
}
