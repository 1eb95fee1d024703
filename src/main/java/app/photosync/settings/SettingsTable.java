package app.photosync.settings;

import static app.photosync.settings.Setting.needed;
import static app.photosync.settings.Setting.optional;
import static app.photosync.settings.Setting.password;
import static app.photosync.settings.Setting.required;

import app.photosync.settings.rule.Amounts;
import app.photosync.settings.rule.Choices;
import app.photosync.settings.rule.CloudService;
import app.photosync.settings.rule.DatabaseAddress;
import app.photosync.settings.rule.DirectoryIdentifiers;
import app.photosync.settings.rule.GivenSettings;
import app.photosync.settings.rule.KeyFiles;
import app.photosync.settings.rule.Need;
import app.photosync.settings.rule.Rule;
import app.photosync.settings.rule.WebAddresses;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every setting that an administrator gives, in the order of docs/install-in-teams.md, step 3. The one place that says what a setting
 * must be; a new setting is a line here and a line there.
 *
 * @param languages tags of the languages that the bot has texts in
 * @param clock by which a certificate is in its time
 */
record SettingsTable(Set<String> languages, InstantSource clock) {

    /** Properties that follow from others, or are for developers. */
    static final Set<String> NOT_FOR_ADMINISTRATORS = Set.of(
            "photosync.teams.app-id", "photosync.teams.tenant-id", "photosync.sharepoint.company-name", "photosync.photo.silhouettes");

    private static final String SOME_ID = "11111111-2222-3333-4444-555555555555";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    List<Setting> settings(GivenSettings given) {
        return Stream.of(identity(), SharePointAddresses.of(given), company(), storage(), services(), amounts())
                .flatMap(List::stream)
                .toList();
    }

    private List<Setting> identity() {
        return List.of(
                required("PHOTOSYNC_TENANT_ID", "photosync.identity.tenant-id", SOME_ID, DirectoryIdentifiers.tenant()),
                required("PHOTOSYNC_CLIENT_ID", "photosync.identity.client-id", SOME_ID, DirectoryIdentifiers.application()),
                optional("PHOTOSYNC_CREDENTIAL", Need.CREDENTIAL, "managed-identity",
                        Choices.oneOf("managed-identity", "federated", "certificate")),
                needed(Need.ofCredential("certificate"), "PHOTOSYNC_CERTIFICATE_PATH", "photosync.identity.certificate-path",
                        "/etc/photo-sync/bot.pem", KeyFiles.certificateWithKey(clock)),
                needed(Need.ofCredential("federated"), "AZURE_FEDERATED_TOKEN_FILE", "photosync.identity.federated-token-file",
                        "/var/run/secrets/azure/tokens/azure-identity-token", KeyFiles.readable()));
    }

    private List<Setting> company() {
        return List.of(
                required("PHOTOSYNC_COMPANY_NAME", "photosync.company.name", "Contoso", Rule.ANYTHING),
                required("PHOTOSYNC_SHAREPOINT_SYNCAS", "photosync.sharepoint.sync-as", "application", Choices.oneOf("application", "off")),
                optional("PHOTOSYNC_SHAREPOINT_USERAGENTCOMPANY", "photosync.sharepoint.user-agent-company", "Contoso",
                        Rule.matching("[ -{}~]+", "must be Latin letters, digits and signs without |.")),
                optional("PHOTOSYNC_SHAREPOINT_PROFILEHOST", "photosync.sharepoint.profile-host", "my-site",
                        Choices.oneOf("my-site", "admin")),
                optional("PHOTOSYNC_COMPANY_HELPDESK_NAME", "photosync.company.help-desk.name", "IT Service Desk", Rule.ANYTHING),
                optional("PHOTOSYNC_COMPANY_HELPDESK_URL", "photosync.company.help-desk.url", "https://help.contoso.com/",
                        WebAddresses.page()),
                optional("PHOTOSYNC_COMPANY_CHANGEPHOTOURL", "photosync.company.change-photo-url", "https://myaccount.microsoft.com/",
                        WebAddresses.page()),
                optional("PHOTOSYNC_COMPANY_PHOTOSCHANGEDBY", "photosync.company.photos-changed-by", "Human Resources", Rule.ANYTHING),
                optional("PHOTOSYNC_COMPANY_ONEDRIVEADDRESS", "photosync.company.one-drive-address", "contoso-my.sharepoint.com",
                        Rule.ANYTHING),
                optional("PHOTOSYNC_COMPANY_DEFAULTLANGUAGE", "photosync.company.default-language", "en", Choices.exactlyOneOf(languages)),
                optional("PHOTOSYNC_COMPANY_PILOTGROUP", "photosync.company.pilot-group", SOME_ID, DirectoryIdentifiers.group()));
    }

    private static List<Setting> storage() {
        return List.of(
                required("PHOTOSYNC_AUDIT_KEY", "photosync.audit.key", "what this command prints: openssl rand -base64 48",
                        Rule.matching("(?s).{32,}", "is too short: at least 32 characters.")),
                optional("PHOTOSYNC_MANAGEMENT_KEY", "photosync.management.key", "what this command prints: openssl rand -base64 48",
                        Rule.matching("(?s).{32,}", "is too short: at least 32 characters.")),
                required("SPRING_DATASOURCE_URL", DatabaseAddress.PROPERTY, "jdbc:postgresql://database.contoso.com/photosync",
                        DatabaseAddress.postgres()),
                needed(DatabaseAddress::namesNoUser, "SPRING_DATASOURCE_USERNAME", "spring.datasource.username", "photosync",
                        Rule.ANYTHING),
                password("SPRING_DATASOURCE_PASSWORD", "spring.datasource.password", "from your secret store"),
                optional("SPRING_FLYWAY_USER", "spring.flyway.user", "photosync_owner", Rule.ANYTHING),
                password("SPRING_FLYWAY_PASSWORD", "spring.flyway.password", "from your secret store"));
    }

    private static List<Setting> services() {
        return List.of(
                optional("PHOTOSYNC_GRAPH_URL", "photosync.microsoft365.graph-url", "https://graph.microsoft.com/v1.0",
                        WebAddresses.of(CloudService.GRAPH)),
                optional("PHOTOSYNC_MICROSOFT365_GRAPHSCOPE", "photosync.microsoft365.graph-scope", "https://graph.microsoft.com/.default",
                        Rule.matching("https://graph\\.microsoft\\.com/\\.default", "must be the example: no other cloud is known.")),
                optional("PHOTOSYNC_IDENTITY_AUTHORITYHOST", "photosync.identity.authority-host", "https://login.microsoftonline.com/",
                        WebAddresses.of(CloudService.LOGIN)),
                optional("PHOTOSYNC_IDENTITY_INSTANCEDISCOVERY", "photosync.identity.instance-discovery", "true",
                        Choices.oneOf("true", "false")),
                optional("PHOTOSYNC_TEAMS_OPENIDURL", "photosync.teams.open-id-url",
                        "https://login.botframework.com/v1/.well-known/openidconfiguration", WebAddresses.of(CloudService.CONNECTOR_KEYS)),
                optional("PHOTOSYNC_TEAMS_SERVICEURLHOSTS", "photosync.teams.service-url-hosts", "smba.trafficmanager.net",
                        WebAddresses.hostsOf(CloudService.CONNECTOR)));
    }

    private static List<Setting> amounts() {
        return List.of(
                optional("PHOTOSYNC_MICROSOFT365_PEOPLEKEPTFOR", "photosync.microsoft365.people-kept-for", "5m",
                        Amounts.duration(Duration.ZERO)),
                optional("PHOTOSYNC_SENDING_PERSECOND", "photosync.sending.per-second", "25", Amounts.wholeNumber(5, 1000)),
                optional("PHOTOSYNC_RETENTION_LOOKS", "photosync.retention.looks", "90d", Amounts.duration(A_MINUTE)),
                optional("PHOTOSYNC_RETENTION_REFERENCES", "photosync.retention.references", "90d", Amounts.duration(A_MINUTE)),
                optional("PHOTOSYNC_RETENTION_MESSAGES", "photosync.retention.messages", "24h", Amounts.duration(A_MINUTE)),
                optional("PHOTOSYNC_RETENTION_MESSAGEIDS", "photosync.retention.message-ids", "7d", Amounts.duration(A_MINUTE)),
                optional("PHOTOSYNC_RETENTION_AUDIT", "photosync.retention.audit", "180d", Amounts.duration(A_MINUTE)),
                optional("SERVER_PORT", "server.port", "3978", Amounts.wholeNumber(1, 65_535)),
                optional("MANAGEMENT_SERVER_PORT", "management.server.port", "8081", Amounts.wholeNumber(1, 65_535)));
    }
}
