package app.photosync.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeploymentTemplateTest {

    private final JsonNode template = read("azuredeploy.json");
    private final JsonNode bot = resource("Microsoft.BotService/botServices");

    @Test
    void the_bot_is_registered_for_one_tenant() {
        assertThat(template.at("/parameters/identityType/allowedValues").valueStream().map(JsonNode::asString))
                .containsExactly("UserAssignedMSI", "SingleTenant");
        assertThat(bot.at("/properties/msaAppType").asString()).isEqualTo("[parameters('identityType')]");
        assertThat(bot.at("/properties/msaAppTenantId").asString()).isEqualTo("[parameters('tenantId')]");
    }

    @Test
    void the_bot_has_a_managed_identity_unless_an_app_registration_is_named() {
        assertThat(template.at("/parameters/identityType/defaultValue").asString()).isEqualTo("UserAssignedMSI");
        assertThat(resource("Microsoft.ManagedIdentity/userAssignedIdentities").path("condition").asString())
                .isEqualTo("[variables('managed')]");
        assertThat(bot.at("/properties/msaAppId").asString()).contains(".clientId", "parameters('appId')");
    }

    @Test
    void the_bot_is_connected_to_teams_and_to_nothing_else() {
        assertThat(template.path("resources").valueStream().filter(resource -> resource.path("type").asString().endsWith("/channels")))
                .singleElement()
                .satisfies(channel -> {
                    assertThat(channel.at("/properties/channelName").asString()).isEqualTo("MsTeamsChannel");
                    assertThat(channel.at("/properties/properties/isEnabled").asBoolean()).isTrue();
                });
    }

    @Test
    void no_secret_passes_through_the_template() {
        assertThat(template.path("parameters").propertyNames()).noneMatch(name -> name.matches("(?i).*(secret|password|key|token).*"));
        assertThat(template.path("parameters").valueStream().map(parameter -> parameter.path("type").asString())).containsOnly("string");
        assertThat(template.path("outputs").toString()).doesNotContain("listKeys", "listSecrets");
        assertThat(bot.at("/properties/disableLocalAuth").asBoolean()).isTrue();
    }

    @Test
    void the_sample_parameters_are_parameters_of_the_template_and_give_those_that_have_no_default() {
        JsonNode given = read("azuredeploy.parameters.json").path("parameters");
        List<String> needed = template.path("parameters").propertyStream()
                .filter(parameter -> parameter.getValue().path("defaultValue").isMissingNode())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(template.path("parameters").propertyNames()).containsAll(given.propertyNames());
        assertThat(given.propertyNames()).containsAll(needed);
        assertThat(given.at("/endpoint/value").asString()).matches("https://[a-z.-]+/api/messages");
    }

    private JsonNode resource(String type) {
        return template.path("resources").valueStream().filter(resource -> resource.path("type").asString().equals(type))
                .findFirst().orElseThrow();
    }

    private static JsonNode read(String file) {
        return JsonMapper.shared().readTree(Path.of("deploymentTemplates", file));
    }
}
