package app.photosync.teams;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The connector's keys, as far as they are endorsed for Teams. A key that is not endorsed is left out, so a token signed with it meets
 * an unknown key. Nothing is kept here: {@link ConnectorTokens} says how long a set serves.
 */
final class EndorsedKeys implements JWKSetSource<SecurityContext> {

    static final String CHANNEL = "msteams";

    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 5_000;
    private static final int MOST_BYTES = 512 * 1024;

    private final DefaultResourceRetriever retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
    private final URI openIdUrl;

    EndorsedKeys(URI openIdUrl) {
        this.openIdUrl = openIdUrl;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context) throws JWKSetRetrievalException {
        try {
            URL keysUrl = JSONObjectUtils.getURI(read(openIdUrl.toURL()), "jwks_uri").toURL();
            List<JWK> endorsed = endorsed(JSONObjectUtils.getJSONObjectArray(read(keysUrl), "keys"));
            if (endorsed.isEmpty()) {
                throw new JWKSetRetrievalException("no key is endorsed for " + CHANNEL, null);
            }
            return new JWKSet(endorsed);
        } catch (IOException | ParseException | RuntimeException e) {
            throw new JWKSetRetrievalException("the connector's keys cannot be read: " + e.getClass().getSimpleName(), e);
        }
    }

    private Map<String, Object> read(URL url) throws IOException, ParseException {
        return JSONObjectUtils.parse(retriever.retrieveResource(url).getContent());
    }

    private static List<JWK> endorsed(Map<String, Object>[] keys) throws ParseException {
        List<JWK> endorsed = new ArrayList<>();
        for (Map<String, Object> key : keys) {
            String[] channels = JSONObjectUtils.getStringArray(key, "endorsements");
            if (channels != null && Arrays.asList(channels).contains(CHANNEL)) {
                endorsed.add(JWK.parse(key));
            }
        }
        return endorsed;
    }

    @Override
    public void close() {
        // nothing is held open between two fetches
    }
}
