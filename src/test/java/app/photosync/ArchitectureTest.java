package app.photosync;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms and what they may use, as docs/architecture.md tells them. */
@AnalyzeClasses(packages = "app.photosync", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DOMAIN = {
        "app.photosync.photo..", "app.photosync.understanding..", "app.photosync.templating..", "app.photosync.cards..",
        "app.photosync.sync..", "app.photosync.conversation.."
    };

    @ArchTest
    static final ArchRule domain_rooms_know_no_framework_no_sdk_and_no_json_library = noClasses()
            .that().resideInAnyPackage(DOMAIN)
            .should().dependOnClassesThat().resideInAnyPackage(
                    "org.springframework.beans..", "org.springframework.boot..", "org.springframework.context..",
                    "org.springframework.jdbc..",
                    "org.springframework.web..", "org.springframework.stereotype..", "org.springframework.core..",
                    "com.microsoft..", "com.azure..",
                    "com.fasterxml.jackson..", "tools.jackson..", "io.micrometer..", "jakarta..", "org.slf4j..");

    @ArchTest
    static final ArchRule templating_and_understanding_use_the_jdk_and_nothing_else = classes()
            .that().resideInAnyPackage("app.photosync.templating..", "app.photosync.understanding..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(
                    "java..", "app.photosync.templating..", "app.photosync.understanding..", "org.springframework.modulith");

    /** The build trains the recognizer; what runs knows only what came of it. */
    @ArchTest
    static final ArchRule the_training_is_no_part_of_the_application = noClasses().should()
            .resideInAPackage("app.photosync.understanding.training..");

    @ArchTest
    static final ArchRule only_teams_knows_the_bot_framework =
            noClasses().that().resideOutsideOfPackage("app.photosync.teams..").should().dependOnClassesThat()
            .resideInAPackage("com.microsoft.bot..");

    @ArchTest
    static final ArchRule only_microsoft365_knows_the_graph_sdk = noClasses()
            .that().resideOutsideOfPackage("app.photosync.microsoft365..")
            .should().dependOnClassesThat().resideInAnyPackage("com.microsoft.graph..", "com.microsoft.kiota..");

    @ArchTest
    static final ArchRule only_storage_knows_the_database_and_the_scheduler = noClasses()
            .that().resideOutsideOfPackage("app.photosync.storage..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.flywaydb..", "com.github.kagkarlsson..");

    /** Ahead-of-time processing freezes them; what configuration chooses is chosen by a switch in a factory. */
    @ArchTest
    static final ArchRule nothing_is_switched_by_profiles_or_conditions =
            noClasses().should().beAnnotatedWith(ConditionalOnProperty.class).orShould().beAnnotatedWith(Profile.class);

    @ArchTest
    static final ArchRule no_dumping_grounds = noClasses().should().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Impl")
            .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils");

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule one_way_to_log = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule what_a_class_needs_comes_through_its_constructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    /** Deciding changes nothing (docs/decisions/effects.md): what writes is out of reach of everything that decides. */
    @ArchTest
    static final ArchRule the_conversation_knows_nothing_that_writes_but_effects = noClasses()
            .that().resideInAPackage("app.photosync.conversation..")
            .should().dependOnClassesThat().haveNameMatching(
                    "app\\.photosync\\..*\\.(SyncChanges|Operations|Later|PhotoMemory|SharePointWriting)");

    @ArchTest
    static final ArchRule only_what_acts_outside_of_deciding_writes_effects = noClasses()
            .that().resideInAPackage("app.photosync.conversation..")
            .and().haveNameNotMatching(".*\\.(Deciding|SyncNews|NotedOutcomes|CheckingLater|ConversationRoom|ConversationRoom\\$Ports)")
            .should().dependOnClassesThat().haveSimpleName("Effects");

    @Test
    void every_room_uses_only_what_it_may() {
        ApplicationModules.of(PhotoSyncApplication.class).verify();
    }

    /** A picture that is out of date is drawn anew, and the test fails once so that it is committed. */
    @Test
    void the_picture_of_the_rooms_in_the_docs_is_up_to_date() throws IOException {
        Path document = Path.of("docs", "architecture.md");
        String before = Files.readString(document);

        String after = RoomsPicture.of(ApplicationModules.of(PhotoSyncApplication.class)).in(before);

        if (!after.equals(before)) {
            Files.writeString(document, after);
        }
        assertThat(before).as("docs/architecture.md showed old rooms and has been drawn anew: look at it and commit it").isEqualTo(after);
    }
}
