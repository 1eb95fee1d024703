package app.photosync.teams;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The connector's keys, as far as they are endorsed for Teams. A key that is not endorsed is left out, so a token signed with it meets an
 * unknown key. What cannot be read is left out as well, so that one new kind of key does not make the others useless (RFC 7517 section 5).
 *
 * @param unreadable how many entries could not be read
 */
record EndorsedKeys(JWKSet keys, int unreadable) {

    static final String CHANNEL = "msteams";

    /**
     * @param document a JSON Web Key Set
     * @throws ParseException when it is none, or has no key that is endorsed for Teams
     */
    static EndorsedKeys in(Map<String, Object> document) throws ParseException {
        List<Object> entries = JSONObjectUtils.getJSONArray(document, "keys");
        if (entries == null) {
            throw new ParseException("no keys", 0);
        }
        List<JWK> endorsed = new ArrayList<>();
        int unreadable = 0;
        for (Object entry : entries) {
            try {
                endorsed.addAll(endorsed(entry));
            } catch (ParseException | RuntimeException e) {
                unreadable++;
            }
        }
        if (endorsed.isEmpty()) {
            throw new ParseException("no key is endorsed for " + CHANNEL, 0);
        }
        return new EndorsedKeys(new JWKSet(endorsed), unreadable);
    }

    private static List<JWK> endorsed(Object entry) throws ParseException {
        if (!(entry instanceof Map<?, ?>)) {
            throw new ParseException("not an object", 0);
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> key = (Map<String, Object>) entry;
        String[] channels = JSONObjectUtils.getStringArray(key, "endorsements");
        return channels != null && Arrays.asList(channels).contains(CHANNEL) ? List.of(JWK.parse(key)) : List.of();
    }
}
