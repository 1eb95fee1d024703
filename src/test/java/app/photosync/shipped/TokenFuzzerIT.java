package app.photosync.shipped;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Damaged tokens and activities beyond those that anybody thought of, drawn from a seed: nothing gets in but what is as good as it was.
 * Another seed: {@code -Dphotosync.seed=1}.
 */
@Tag("long")
class TokenFuzzerIT {

    private static final Logger LOG = LoggerFactory.getLogger(TokenFuzzerIT.class);
    private static final long SEED = Long.getLong("photosync.seed", 20_261_201L);
    private static final int REQUESTS = Integer.getInteger("photosync.requests", 20_000);
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ";

    private static final List<Object> STRANGE = List.of("", " ", 0, -1, 1e300, true, List.of(), Map.of(), List.of(1, "a"), Map.of("a", Map.of("b", "c")),
            "a".repeat(2_000), "https://api.botframework.com ", "null", "\u0000", "4102444800");
    private static final List<String> NEEDED = List.of("iss", "aud", "exp", "serviceurl");

    @AutoClose
    private static ShippedBot bot;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @BeforeAll
    static void start() {
        bot = ShippedBot.start();
    }

    @Test
    void no_damaged_token_gets_in() {
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int number = 1; number <= REQUESTS; number++) {
            Draft draft = new Draft(bot, anna().build().id());
            String damaged = damaged(draft);
            int status = Wire.status(bot.port(), draft.token(damaged).bytes());
            answers.merge(status, 1, Integer::sum);
            assertThat(status).as("seed %d, number %d, token %s", SEED, number, damaged).isIn(400, 401, 403, 503);
        }
        LOG.info("event=damaged_tokens seed={} requests={} answers={}", SEED, REQUESTS, answers);
        assertThat(bot.database().sql("select count(*) from inbox").query(Integer.class).single()).isZero();
    }

    private String damaged(Draft draft) {
        String good = draft.token();
        while (true) {
            String damaged = switch (random.nextInt(5)) {
                case 0 -> withLetter(good);
                case 1 -> good.substring(0, random.nextInt(good.length()));
                case 2 -> withPart(good, random.nextInt(3), Base64URL.encode(bytes()).toString());
                case 3 -> withPart(good, random.nextInt(3), good.split("\\.")[random.nextInt(3)]);
                default -> draft.tokens().token(this::strange);
            };
            if (!damaged.isBlank() && !isAsGoodAs(damaged, good)) {
                return damaged;
            }
        }
    }

    private JWTClaimsSet.Builder strange(JWTClaimsSet.Builder claims) {
        String claim = NEEDED.get(random.nextInt(NEEDED.size()));
        return random.nextInt(4) == 0 ? claims.claim(claim, null) : claims.claim(claim, STRANGE.get(random.nextInt(STRANGE.size())));
    }

    private String withLetter(String token) {
        int place = random.nextInt(token.length());
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return random.nextBoolean()
                ? token.substring(0, place) + letter + token.substring(place + 1)
                : token.substring(0, place) + letter + token.substring(place);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String withPart(String token, int place, String other) {
        String[] parts = token.split("\\.");
        parts[place] = other;
        return String.join(".", parts);
    }

    /** Base64 has several ways to write the same bytes, and a header takes no notice of spaces around it. */
    private static boolean isAsGoodAs(String token, String good) {
        String[] parts = token.strip().split("\\.", -1);
        String[] of = good.split("\\.");
        return parts.length == of.length && parts[0].equals(of[0]) && parts[1].equals(of[1])
                && Arrays.equals(Base64URL.from(parts[2]).decode(), Base64URL.from(of[2]).decode());
    }
}
