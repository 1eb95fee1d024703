package app.photosync.templating.value;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Binary data between functions; it has no place in a card, where it becomes an object of its octets by position, as in JavaScript. */
public record Bytes(byte[] octets) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(octets, bytes.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    public Map<String, Object> asObject() {
        var byPosition = new LinkedHashMap<String, Object>();
        for (int i = 0; i < octets.length; i++) {
            byPosition.put(Integer.toString(i), octets[i] & 0xff);
        }
        return byPosition;
    }
}
