package app.photosync.teams;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConnectorTokensTest {

    @Test
    void the_last_good_keys_serve_while_the_endpoint_is_down() throws Exception {
        try (var connector = new SigningConnector()) {
            var tokens = new ConnectorTokens(SigningConnector.APP_ID, connector.openIdUrl());
            tokens.decode(connector.token());
            connector.goesDown();

            assertThatThrownBy(() -> tokens.decode(connector.tokenOfAnUnknownKey())).isInstanceOf(BadJwtException.class);

            assertThat(tokens.decode(connector.token()).getClaimAsString("serviceurl")).isEqualTo(SigningConnector.SERVICE_URL);
        }
    }

    @Test
    void a_token_is_refused_when_there_were_never_any_keys() throws Exception {
        try (var connector = new SigningConnector()) {
            var tokens = new ConnectorTokens(SigningConnector.APP_ID, URI.create("http://localhost:1/openid"));

            assertThatThrownBy(() -> tokens.decode(connector.token())).isInstanceOf(BadJwtException.class);
        }
    }
}
