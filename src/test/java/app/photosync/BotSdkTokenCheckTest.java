package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The archived Bot SDK brings a check of tokens of its own, which this bot does not use (docs/teams-rules.md 23). */
class BotSdkTokenCheckTest {

    private static final String ITS_TOKEN_CHECK = "com.microsoft.bot.connector.authentication";

    /** Activities are made by the JSON library, so all of them may be. */
    private static final Predicate<JavaClass> OURS_AND_THE_SHAPE_OF_ACTIVITIES = type ->
            type.getPackageName().startsWith("app.photosync") || type.getPackageName().startsWith("com.microsoft.bot.schema");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.photosync", "com.microsoft.bot");

    @Test
    void no_way_leads_from_the_application_into_the_token_check_of_the_bot_sdk() {
        ReachableCode code = ReachableCode.from(CLASSES, OURS_AND_THE_SHAPE_OF_ACTIVITIES);

        assertThat(code.in(ITS_TOKEN_CHECK).map(code::way)).isEmpty();
    }

    /** What the bot does use is found on the way, and what its own adapter would lead to as well. */
    @Test
    void the_ways_through_the_bot_sdk_are_followed() {
        ReachableCode ours = ReachableCode.from(CLASSES, OURS_AND_THE_SHAPE_OF_ACTIVITIES);
        ReachableCode withItsAdapter = ReachableCode.from(CLASSES, type ->
                OURS_AND_THE_SHAPE_OF_ACTIVITIES.test(type) || type.getSimpleName().equals("BotFrameworkAdapter"));

        assertThat(ours.in("com.microsoft.bot.builder").map(unit -> unit.getOwner().getSimpleName()))
                .contains("ActivityHandler", "TurnContextImpl");
        assertThat(withItsAdapter.in(ITS_TOKEN_CHECK).map(unit -> unit.getOwner().getSimpleName()))
                .contains("JwtTokenValidation", "JwtTokenExtractor");
    }

    /** Without them its check could not even be loaded. */
    @Test
    void the_libraries_of_its_token_check_are_not_on_the_class_path() {
        assertThat(getClass().getClassLoader().getResource("com/auth0/jwt/JWT.class")).isNull();
        assertThat(getClass().getClassLoader().getResource("com/auth0/jwk/JwkProvider.class")).isNull();
    }
}
