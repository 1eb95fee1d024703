package app.photosync.operations;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.identity.NeededTokens;
import app.photosync.identity.RefusedTokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class TokensHealthIndicatorTest {

    private static final String SCOPE = "https://example.com/.default";

    @Test
    void is_down_while_a_token_is_refused_without_which_no_answer_leaves() {
        Health health = healthWithout(new NeededTokens("connector", List.of(SCOPE), true));

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void another_refused_token_is_a_detail() {
        Health health = healthWithout(new NeededTokens("graph", List.of(SCOPE), false));

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry(SCOPE, Map.of(
                "code", "AADSTS700016", "meaning", "the application is not in this tenant: are the client id and the tenant id right?"));
    }

    private static Health healthWithout(NeededTokens needed) {
        return new TokensHealthIndicator(RefusedTokens.of(needed)).health();
    }
}
