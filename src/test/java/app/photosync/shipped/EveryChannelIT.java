package app.photosync.shipped;

import static app.photosync.simulator.tenant.PersonBuilder.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photosync.ForeignHost;
import app.photosync.simulator.tenant.SimulatedUser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hostile value in each channel, for each aim. Intruders' pictures are red and other people's blue, so a picture that should not be there is
 * seen wherever it comes from.
 */
class EveryChannelIT {

    private static final int RED = 16;
    private static final int BLUE = 0;
    private static final int LONG = 150_000;

    /** For a person who comes for the first time: references, looks, a sync, the audit, and one message of ordinary length. */
    private static final int MOST_CHARACTERS = 60_000;

    @AutoClose
    private static ForeignHost foreign;
    @AutoClose
    private static ShippedBot bot;

    private SimulatedUser victim;
    private String victimsConversation;

    @BeforeAll
    static void start() throws IOException {
        foreign = ForeignHost.open();
        bot = ShippedBot.start();
    }

    @BeforeEach
    void somebody_with_two_photos() {
        victim = person("Victim " + UUID.randomUUID()).withMicrosoft365Photo(picture(BLUE, 1)).withSharePointPhoto(picture(BLUE, 2)).build();
        bot.simulator().tenant().has(victim);
        victimsConversation = bot.teams().activities().conversationOf(victim.id());
    }

    static Stream<Arguments> combinations() {
        return Stream.of(InputChannel.values()).flatMap(channel -> Stream.of(Aim.values()).map(aim -> Arguments.of(channel, aim)));
    }

    @ParameterizedTest(name = "{0} does not help to {1}")
    @MethodSource("combinations")
    void is_refused_or_harmless(InputChannel channel, Aim aim) {
        long before = characters();
        Intruder intruder = intruder();

        intruder.brings(value(aim, victim), channel);
        intruder.complainsAndPresses();
        awaitNothingUnanswered();

        assertThat(picturesOf(intruder)).as("pictures").noneMatch(EveryChannelIT::isBlue);
        SimulatedUser now = bot.simulator().tenant().user(victim.id()).orElseThrow();
        assertThat(bytes(now)).as("the victim's picture").isEqualTo(bytes(victim));
        assertThat(bot.chat(person(victim.id(), victim.displayName())).botMessageCount()).as("messages to the victim").isZero();
        assertThat(foreign.requests()).as("requests elsewhere").isZero();
        assertThat(characters() - before).as("characters in the database").isLessThan(MOST_CHARACTERS);
        if (aim == Aim.LEARN_THAT_SOMEBODY_EXISTS) {
            Intruder other = intruder();
            SimulatedUser nobody = person("Victim " + UUID.randomUUID()).build();
            other.brings(value(aim, nobody), channel);
            other.complainsAndPresses();
            assertThat(other.chat().titles()).as("what is told about somebody and nobody").isEqualTo(intruder.chat().titles());
        }
    }

    private HostileValue value(Aim aim, SimulatedUser person) {
        String picture = Intruder.pictureOf(bot, person);
        return switch (aim) {
            case READ_ANOTHERS_PHOTO -> new HostileValue(person.id(), picture);
            case CHANGE_ANOTHERS_PHOTO, LEARN_THAT_SOMEBODY_EXISTS -> new HostileValue(person.userPrincipalName(), picture);
            case WRITE_TO_SOMEBODY -> new HostileValue(victimsConversation, picture + "?conversation=" + victimsConversation.length());
            case SPEND_A_TOKEN_ELSEWHERE -> new HostileValue(foreign.url(), foreign.url() + "/User%20Photos/Profile%20Pictures/x_MThumb.jpg");
            case FILL_THE_DATABASE -> new HostileValue("x".repeat(LONG), Intruder.pictureOf(bot, person).replace("_MThumb", "x".repeat(LONG) + "_MThumb"));
        };
    }

    private static Intruder intruder() {
        return new Intruder(bot, picture(RED, 1), picture(RED, 2));
    }

    private static void awaitNothingUnanswered() {
        await().until(() -> bot.database().sql("select count(*) from inbox where state in ('waiting', 'leaving')").query(Integer.class).single() == 0);
    }

    private static long characters() {
        String sum = String.join(" + ", bot.database().sql("select table_name from information_schema.tables where table_schema = 'public'").query(String.class).list()
                .stream().map(table -> "(select coalesce(sum(length(t::text)), 0) from \"" + table + "\" t)").toList());
        return bot.database().sql("select " + sum).query(Long.class).single();
    }

    private static Stream<String> picturesOf(Intruder intruder) {
        return intruder.chat().allCards().stream().flatMap(card -> card.pictures().stream()).filter(address -> address.startsWith("data:"));
    }

    private static byte[] bytes(SimulatedUser user) {
        return user.sharePoint().photo().orElseThrow().bytes();
    }

    private static boolean isBlue(String dataAddress) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(dataAddress.substring(dataAddress.indexOf(',') + 1))));
            int rgb = image.getRGB(image.getWidth() / 2, image.getHeight() / 2);
            return (rgb & 0xFF) > (rgb >> RED & 0xFF);
        } catch (IOException e) {
            throw new IllegalStateException("a card shows what is no picture", e);
        }
    }

    /** Squares of one colour in many shades, another pattern for each seed. */
    private static byte[] picture(int colour, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage image = new BufferedImage(320, 320, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 8; x++) {
            for (int y = 0; y < 8; y++) {
                int shade = 90 + random.nextInt(160);
                for (int i = 0; i < 1_600; i++) {
                    image.setRGB(x * 40 + i % 40, y * 40 + i / 40, shade << colour);
                }
            }
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
