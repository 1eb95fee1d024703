package app.photosync;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A person as the simulator's control API takes it. Without more words it is an enabled member with an online mailbox, a SharePoint profile
 * and no photo anywhere. Each call returns another description of the same person.
 *
 * @param id the Entra object id
 */
record Employee(String id, Map<String, Object> directory, Map<String, Object> sharePoint) {

    /** Whom nobody has met before. */
    static Employee somebody() {
        return new Employee(UUID.randomUUID().toString(), Map.of(), Map.of());
    }

    /** @param field of {@code PUT /_simulator/users/{id}} */
    Employee with(String field, Object value) {
        return new Employee(id, plus(directory, field, value), sharePoint);
    }

    /** @param field of the object {@code sharePoint} there */
    Employee inSharePoint(String field, Object value) {
        return new Employee(id, directory, plus(sharePoint, field, value));
    }

    Employee withMicrosoft365Photo(byte[] picture) {
        return with("microsoft365Photo", base64(picture));
    }

    /** Taken over from Microsoft 365, unless another sync state is set. */
    Employee withSharePointPhoto(byte[] picture) {
        return inSharePoint("photo", base64(picture));
    }

    Map<String, Object> body() {
        return plus(directory, "sharePoint", sharePoint);
    }

    private static String base64(byte[] picture) {
        return Base64.getEncoder().encodeToString(picture);
    }

    private static Map<String, Object> plus(Map<String, Object> fields, String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return more;
    }
}
