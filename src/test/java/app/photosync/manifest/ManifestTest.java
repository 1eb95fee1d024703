package app.photosync.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ManifestTest {

    private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final JsonNode manifest = AppPackage.manifest();

    @Test
    void the_sample_values_fill_every_placeholder() {
        assertThat(manifest.toString()).doesNotContain("{{", "}}");
        assertThat(manifest.path("id").asString()).matches(GUID);
        assertThat(manifest.at("/bots/0/botId").asString()).matches(GUID);
    }

    @Test
    void keeps_to_the_schema_of_version_1_30() {
        assertThat(manifest.path("manifestVersion").asString()).isEqualTo("1.30");
        assertThat(manifest.path("$schema").asString()).contains("/v1.30/");
        assertThat(manifest.path("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void offers_the_bot_in_personal_scope_only() {
        assertThat(manifest.path("bots").size()).isEqualTo(1);
        assertThat(scopes(manifest.at("/bots/0/scopes"))).containsExactly("personal");
        assertThat(scopes(manifest.at("/bots/0/commandLists/0/scopes"))).containsExactly("personal");
        assertThat(manifest.path("defaultInstallScope").asString()).isEqualTo("personal");
        assertThat(manifest.propertyNames()).doesNotContain("composeExtensions", "configurableTabs", "connectors");
    }

    @Test
    void takes_no_files() {
        assertThat(manifest.at("/bots/0/supportsFiles").asBoolean(true)).isFalse();
    }

    @Test
    void describes_itself_in_one_short_sentence() {
        assertThat(manifest.at("/description/short").asString()).hasSizeLessThanOrEqualTo(80).matches("[^.!?]+\\.");
    }

    @Test
    void names_a_page_for_support_privacy_and_terms_over_https() {
        assertThat(List.of("websiteUrl", "privacyUrl", "termsOfUseUrl"))
                .allSatisfy(page -> assertThat(manifest.at("/developer/" + page).asString()).startsWith("https://"));
    }

    @Test
    void trusts_the_own_host_and_no_other() {
        assertThat(manifest.path("validDomains").valueStream().map(JsonNode::asString)).containsExactly("photo-sync.contoso.com");
    }

    private static List<String> scopes(JsonNode list) {
        return Arrays.asList(list.valueStream().map(JsonNode::asString).toArray(String[]::new));
    }
}
