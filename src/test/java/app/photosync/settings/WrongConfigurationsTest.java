package app.photosync.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators set wrong, which variables are named for it, and that nothing of what they set is shown. */
class WrongConfigurationsTest {

    /** Shorter ones may be a part of an example. */
    private static final int TELLING = 12;

    @TempDir
    private static Path folder;

    private static PemFiles files;

    @BeforeAll
    static void there_are_files() throws IOException {
        files = PemFiles.in(folder);
    }

    @Test
    void the_guide_followed_starts() {
        assertThatCode(() -> Administrator.followingTheGuide().starts()).doesNotThrowAnyException();
    }

    @Test
    void a_listed_multi_geo_tenant_starts() {
        assertThatCode(() -> Administrator.followingTheGuide().listingTwoGeos().starts()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "PHOTOSYNC_COMPANY_NAME=Контосо~|~Ükraine~株式会社",
        "PHOTOSYNC_CREDENTIAL=Managed_Identity",
        "PHOTOSYNC_CREDENTIAL=certificate PHOTOSYNC_CERTIFICATE_PATH={right}",
        "PHOTOSYNC_CREDENTIAL=federated AZURE_FEDERATED_TOKEN_FILE={empty}",
        "PHOTOSYNC_CERTIFICATE_PATH={right}",
        "PHOTOSYNC_COMPANY_PILOTGROUP=",
        "PHOTOSYNC_COMPANY_DEFAULTLANGUAGE=uk",
        "PHOTOSYNC_COMPANY_HELPDESK_URL=https://довідка.контосо.укр/фото",
        "PHOTOSYNC_GRAPH_URL=https://localhost:4001/graph/v1.0 PHOTOSYNC_IDENTITY_AUTHORITYHOST=https://127.0.0.1:4002/",
        "PHOTOSYNC_MY_SITE_URL=https://localhost:4001/my PHOTOSYNC_SHAREPOINT_ADMIN_URL=https://[::1]:4001/admin",
        "PHOTOSYNC_TEAMS_OPENIDURL=https://localhost:4001/openid PHOTOSYNC_TEAMS_SERVICEURLHOSTS=localhost:4001,smba.trafficmanager.net",
        "PHOTOSYNC_MY_SITE_URL=https://Contoso-My.SharePoint.com",
        "SPRING_DATASOURCE_URL=jdbc:postgresql://one,two:5433/photosync?user=photosync SPRING_DATASOURCE_USERNAME=",
        "SPRING_DATASOURCE_PASSWORD=\"${quoted}\"",
        "PHOTOSYNC_RETENTION_LOOKS=P30D PHOTOSYNC_RETENTION_AUDIT=365d PHOTOSYNC_MICROSOFT365_PEOPLEKEPTFOR=0s",
        "PHOTOSYNC_TENNANT_ID=5f0c2c1e-8a44-4d0e-9d6b-3e1f7a0b9c21"
    })
    void what_is_right_starts(String changes) {
        assertThatCode(() -> with(changes).starts()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            PHOTOSYNC_TENANT_ID=                                                  ; PHOTOSYNC_TENANT_ID            ; is not set
            PHOTOSYNC_TENANT_ID=~                                                 ; PHOTOSYNC_TENANT_ID            ; is not set
            PHOTOSYNC_TENANT_ID=contoso.onmicrosoft.com                           ; PHOTOSYNC_TENANT_ID            ; is a domain name
            PHOTOSYNC_TENANT_ID=common                                            ; PHOTOSYNC_TENANT_ID            ; Where to find it
            PHOTOSYNC_TENANT_ID=00000000-0000-0000-0000-000000000000              ; PHOTOSYNC_TENANT_ID            ; Where to find it
            PHOTOSYNC_TENANT_ID="5f0c2c1e-8a44-4d0e-9d6b-3e1f7a0b9c21"            ; PHOTOSYNC_TENANT_ID            ; quotation marks
            PHOTOSYNC_TENANT_ID=5f0c2c1e-8a44-4d0e-9d6b-3e1f7a0b9c21~             ; PHOTOSYNC_TENANT_ID            ; ends with a blank
            PHOTOSYNC_TENANT_ID=${SOME_VARIABLE}                                  ; PHOTOSYNC_TENANT_ID            ; placeholder
            PHOTOSYNC_CLIENT_ID=                                                  ; PHOTOSYNC_CLIENT_ID            ; is not set
            PHOTOSYNC_CLIENT_ID=photo-sync-bot                                    ; PHOTOSYNC_CLIENT_ID            ; botId
            PHOTOSYNC_CLIENT_ID=5f0c2c1e8a444d0e9d6b3e1f7a0b9c21                  ; PHOTOSYNC_CLIENT_ID            ; four dashes
            PHOTOSYNC_TENANT_ID= PHOTOSYNC_CLIENT_ID=                             ; PHOTOSYNC_TENANT_ID PHOTOSYNC_CLIENT_ID ; is not set
            PHOTOSYNC_CREDENTIAL=client-secret                                    ; PHOTOSYNC_CREDENTIAL           ; must be one of
            PHOTOSYNC_CREDENTIAL='certificate'                                    ; PHOTOSYNC_CREDENTIAL           ; quotation marks
            PHOTOSYNC_CREDENTIAL=certificate                                      ; PHOTOSYNC_CERTIFICATE_PATH     ; PHOTOSYNC_CREDENTIAL is certificate
            PHOTOSYNC_CREDENTIAL=CERTIFICATE PHOTOSYNC_CERTIFICATE_PATH=          ; PHOTOSYNC_CERTIFICATE_PATH     ; PHOTOSYNC_CREDENTIAL is certificate
            PHOTOSYNC_CREDENTIAL=federated                                        ; AZURE_FEDERATED_TOKEN_FILE     ; PHOTOSYNC_CREDENTIAL is federated
            PHOTOSYNC_CREDENTIAL=federated AZURE_FEDERATED_TOKEN_FILE={missing}   ; AZURE_FEDERATED_TOKEN_FILE     ; can be read
            PHOTOSYNC_CERTIFICATE_PATH={missing}                                  ; PHOTOSYNC_CERTIFICATE_PATH     ; can be read
            PHOTOSYNC_CERTIFICATE_PATH=/                                          ; PHOTOSYNC_CERTIFICATE_PATH     ; can be read
            PHOTOSYNC_CERTIFICATE_PATH={without-key}                              ; PHOTOSYNC_CERTIFICATE_PATH     ; without a readable key
            PHOTOSYNC_CERTIFICATE_PATH={without-certificate}                      ; PHOTOSYNC_CERTIFICATE_PATH     ; without a readable certificate
            PHOTOSYNC_CERTIFICATE_PATH={encrypted-key}                            ; PHOTOSYNC_CERTIFICATE_PATH     ; encrypted
            PHOTOSYNC_CERTIFICATE_PATH={other-key-format}                         ; PHOTOSYNC_CERTIFICATE_PATH     ; PKCS#8
            PHOTOSYNC_CERTIFICATE_PATH={broken-key}                               ; PHOTOSYNC_CERTIFICATE_PATH     ; without a readable key
            PHOTOSYNC_CERTIFICATE_PATH={broken-certificate}                       ; PHOTOSYNC_CERTIFICATE_PATH     ; without a readable certificate
            PHOTOSYNC_CERTIFICATE_PATH={other-key}                                ; PHOTOSYNC_CERTIFICATE_PATH     ; does not belong
            PHOTOSYNC_CERTIFICATE_PATH={empty}                                    ; PHOTOSYNC_CERTIFICATE_PATH     ; without a readable certificate
            PHOTOSYNC_CERTIFICATE_PATH=-----BEGIN~PRIVATE~KEY-----QUJDREVGR0g=    ; PHOTOSYNC_CERTIFICATE_PATH     ; path of a file
            PHOTOSYNC_MY_SITE_URL=                                                ; PHOTOSYNC_MY_SITE_URL          ; is not set
            PHOTOSYNC_MY_SITE_URL=http://contoso-my.sharepoint.com                ; PHOTOSYNC_MY_SITE_URL          ; must be https
            PHOTOSYNC_MY_SITE_URL=http://localhost:4001/my                        ; PHOTOSYNC_MY_SITE_URL          ; must be https
            PHOTOSYNC_MY_SITE_URL=fabrikam-my.sharepoint.com                      ; PHOTOSYNC_MY_SITE_URL          ; begin with https
            PHOTOSYNC_MY_SITE_URL=https://contoso-my.sharepoint.com/              ; PHOTOSYNC_MY_SITE_URL          ; ends with a slash
            PHOTOSYNC_MY_SITE_URL=https://contoso-my.sharepoint.com/personal/anna ; PHOTOSYNC_MY_SITE_URL          ; after the host name
            PHOTOSYNC_MY_SITE_URL=https://contoso-my.sharepoint.com?web=1         ; PHOTOSYNC_MY_SITE_URL          ; after the host name
            PHOTOSYNC_MY_SITE_URL=https://contoso-my.sharepoint.com:8443          ; PHOTOSYNC_MY_SITE_URL          ; has a port
            PHOTOSYNC_MY_SITE_URL=https://contoso.sharepoint.com                  ; PHOTOSYNC_MY_SITE_URL          ; My Site host
            PHOTOSYNC_MY_SITE_URL=https://contoso-my.sharepoint.com.evil.example  ; PHOTOSYNC_MY_SITE_URL          ; is not known
            PHOTOSYNC_MY_SITE_URL=https://somebody:pass@contoso-my.sharepoint.com ; PHOTOSYNC_MY_SITE_URL          ; user name
            PHOTOSYNC_MY_SITE_URL=https://contoso~my.sharepoint.com               ; PHOTOSYNC_MY_SITE_URL          ; no blanks
            PHOTOSYNC_SHAREPOINT_ADMIN_URL=                                       ; PHOTOSYNC_SHAREPOINT_ADMIN_URL ; is not set
            PHOTOSYNC_SHAREPOINT_ADMIN_URL=https://contoso-my.sharepoint.com      ; PHOTOSYNC_SHAREPOINT_ADMIN_URL ; admin host
            PHOTOSYNC_SHAREPOINT_ADMIN_URL=https://contoso-admin.sharepoint.us    ; PHOTOSYNC_SHAREPOINT_ADMIN_URL ; is not known
            PHOTOSYNC_MY_SITE_URL= PHOTOSYNC_SHAREPOINT_ADMIN_URL=                ; PHOTOSYNC_MY_SITE_URL PHOTOSYNC_SHAREPOINT_ADMIN_URL ; is not set
            PHOTOSYNC_SHAREPOINT_GEOS_0_NAME=NAM                                  ; PHOTOSYNC_SHAREPOINT_GEOS_0_MYSITE PHOTOSYNC_SHAREPOINT_GEOS_0_ADMIN ; is not set
            PHOTOSYNC_SHAREPOINT_GEOS_1_NAME=EUR                                  ; PHOTOSYNC_SHAREPOINT_GEOS_0_NAME ; numbered 0, 1, 2
            PHOTOSYNC_COMPANY_NAME=                                               ; PHOTOSYNC_COMPANY_NAME         ; is not set
            PHOTOSYNC_COMPANY_NAME="Contoso"                                      ; PHOTOSYNC_COMPANY_NAME         ; quotation marks
            PHOTOSYNC_SHAREPOINT_USERAGENTCOMPANY=Контосо                         ; PHOTOSYNC_SHAREPOINT_USERAGENTCOMPANY ; Latin letters
            PHOTOSYNC_SHAREPOINT_USERAGENTCOMPANY=Contoso|Contoso                 ; PHOTOSYNC_SHAREPOINT_USERAGENTCOMPANY ; without |
            PHOTOSYNC_SHAREPOINT_SYNCAS=                                          ; PHOTOSYNC_SHAREPOINT_SYNCAS    ; is not set
            PHOTOSYNC_SHAREPOINT_SYNCAS=user                                      ; PHOTOSYNC_SHAREPOINT_SYNCAS    ; application, off
            PHOTOSYNC_MANAGEMENT_KEY=short                                        ; PHOTOSYNC_MANAGEMENT_KEY       ; at least 32 characters
            PHOTOSYNC_SHAREPOINT_PROFILEHOST=central                              ; PHOTOSYNC_SHAREPOINT_PROFILEHOST ; my-site, admin
            PHOTOSYNC_COMPANY_HELPDESK_URL=http://help.contoso.example/           ; PHOTOSYNC_COMPANY_HELPDESK_URL ; must be https
            PHOTOSYNC_COMPANY_HELPDESK_URL=mailto:help@contoso.example            ; PHOTOSYNC_COMPANY_HELPDESK_URL ; begin with https
            PHOTOSYNC_COMPANY_CHANGEPHOTOURL=http://photos.contoso.example/       ; PHOTOSYNC_COMPANY_CHANGEPHOTOURL ; must be https
            PHOTOSYNC_COMPANY_DEFAULTLANGUAGE=uk-UA                               ; PHOTOSYNC_COMPANY_DEFAULTLANGUAGE ; en, uk
            PHOTOSYNC_COMPANY_DEFAULTLANGUAGE=tlh                                 ; PHOTOSYNC_COMPANY_DEFAULTLANGUAGE ; en, uk
            PHOTOSYNC_COMPANY_PILOTGROUP=photo-sync-pilot@contoso.example         ; PHOTOSYNC_COMPANY_PILOTGROUP   ; Object ID
            PHOTOSYNC_AUDIT_KEY=                                                  ; PHOTOSYNC_AUDIT_KEY            ; is not set
            PHOTOSYNC_AUDIT_KEY=~                                                 ; PHOTOSYNC_AUDIT_KEY            ; is not set
            PHOTOSYNC_AUDIT_KEY=much-too-short                                    ; PHOTOSYNC_AUDIT_KEY            ; at least 32
            PHOTOSYNC_AUDIT_KEY=thirty-one-characters-are-short                   ; PHOTOSYNC_AUDIT_KEY            ; at least 32
            SPRING_DATASOURCE_URL=                                                ; SPRING_DATASOURCE_URL          ; is not set
            SPRING_DATASOURCE_URL=postgres://photosync:pass@database/photosync    ; SPRING_DATASOURCE_URL          ; as Java writes it
            SPRING_DATASOURCE_URL=jdbc:mysql://database/photosync                 ; SPRING_DATASOURCE_URL          ; PostgreSQL
            SPRING_DATASOURCE_URL=jdbc:postgresql://database/?password=much-too-long ; SPRING_DATASOURCE_URL       ; name at the end
            SPRING_DATASOURCE_USERNAME=                                           ; SPRING_DATASOURCE_USERNAME     ; is not set
            PHOTOSYNC_GRAPH_URL=http://graph.microsoft.com/v1.0                   ; PHOTOSYNC_GRAPH_URL            ; must be https
            PHOTOSYNC_GRAPH_URL=https://graph.microsoft.us/v1.0                   ; PHOTOSYNC_GRAPH_URL            ; is not known
            PHOTOSYNC_GRAPH_URL=https://graph.microsoft.com/v1.0/                 ; PHOTOSYNC_GRAPH_URL            ; ends with a slash
            PHOTOSYNC_GRAPH_URL=https://graph.microsoft.com/beta                  ; PHOTOSYNC_GRAPH_URL            ; after the host name
            PHOTOSYNC_MICROSOFT365_GRAPHSCOPE=https://graph.microsoft.us/.default ; PHOTOSYNC_MICROSOFT365_GRAPHSCOPE ; no other cloud
            PHOTOSYNC_IDENTITY_AUTHORITYHOST=https://login.microsoftonline.us/    ; PHOTOSYNC_IDENTITY_AUTHORITYHOST ; is not known
            PHOTOSYNC_IDENTITY_AUTHORITYHOST=http://localhost:3980/               ; PHOTOSYNC_IDENTITY_AUTHORITYHOST ; must be https
            PHOTOSYNC_IDENTITY_INSTANCEDISCOVERY=sometimes                        ; PHOTOSYNC_IDENTITY_INSTANCEDISCOVERY ; true, false
            PHOTOSYNC_TEAMS_OPENIDURL=https://login.botframework.azure.us/v1/keys ; PHOTOSYNC_TEAMS_OPENIDURL      ; is not known
            PHOTOSYNC_TEAMS_SERVICEURLHOSTS=smba.trafficmanager.net,evil.example  ; PHOTOSYNC_TEAMS_SERVICEURLHOSTS ; no others
            PHOTOSYNC_TEAMS_SERVICEURLHOSTS=https://smba.trafficmanager.net       ; PHOTOSYNC_TEAMS_SERVICEURLHOSTS ; no others
            PHOTOSYNC_TEAMS_SERVICEURLHOSTS=smba.trafficmanager.net:8443          ; PHOTOSYNC_TEAMS_SERVICEURLHOSTS ; no others
            PHOTOSYNC_MICROSOFT365_PEOPLEKEPTFOR=five~minutes                     ; PHOTOSYNC_MICROSOFT365_PEOPLEKEPTFOR ; no time
            PHOTOSYNC_MICROSOFT365_PEOPLEKEPTFOR=-5m                              ; PHOTOSYNC_MICROSOFT365_PEOPLEKEPTFOR ; too short
            PHOTOSYNC_RETENTION_LOOKS=90                                          ; PHOTOSYNC_RETENTION_LOOKS      ; has no unit
            PHOTOSYNC_RETENTION_REFERENCES=0d                                     ; PHOTOSYNC_RETENTION_REFERENCES ; too short
            PHOTOSYNC_RETENTION_MESSAGES=1~day                                    ; PHOTOSYNC_RETENTION_MESSAGES   ; no time
            PHOTOSYNC_RETENTION_MESSAGEIDS=99999999999999999999d                  ; PHOTOSYNC_RETENTION_MESSAGEIDS ; no time
            PHOTOSYNC_RETENTION_AUDIT=1s                                          ; PHOTOSYNC_RETENTION_AUDIT      ; too short
            PHOTOSYNC_SENDING_PERSECOND=many                                      ; PHOTOSYNC_SENDING_PERSECOND    ; whole number
            PHOTOSYNC_SENDING_PERSECOND=0                                         ; PHOTOSYNC_SENDING_PERSECOND    ; from 5
            PHOTOSYNC_SENDING_PERSECOND=2.5                                       ; PHOTOSYNC_SENDING_PERSECOND    ; whole number
            SERVER_PORT=http                                                      ; SERVER_PORT                    ; whole number
            SERVER_PORT=70000                                                     ; SERVER_PORT                    ; to 65535
            """)
    void what_is_wrong_is_named_and_not_shown(String changes, String named, String said) {
        WrongSettings wrong = catchThrowableOfType(WrongSettings.class, () -> with(changes).starts());

        assertThat(wrong).as("with " + changes).isNotNull();
        assertThat(wrong.variables()).containsExactly(named.split(" "));
        assertThat(wrong).hasMessageContaining(said);
        assertThat(given(changes)).filteredOn(value -> value.length() > TELLING)
                .allSatisfy(value -> assertThat(wrong.getMessage()).doesNotContain(value));
    }

    @Test
    void a_geo_of_the_list_is_looked_at_as_closely_as_the_only_one() {
        Administrator listing = Administrator.followingTheGuide().listingTwoGeos()
                .without("PHOTOSYNC_SHAREPOINT_GEOS_1_NAME")
                .setting("PHOTOSYNC_SHAREPOINT_GEOS_1_MYSITE", "http://contosoeur-my.sharepoint.com");

        assertThat(catchThrowableOfType(WrongSettings.class, listing::starts).variables())
                .containsExactly("PHOTOSYNC_SHAREPOINT_GEOS_1_NAME", "PHOTOSYNC_SHAREPOINT_GEOS_1_MYSITE");
    }

    @Test
    void a_certificate_out_of_its_time_is_told_beside_what_else_is_wrong() {
        Administrator administrator = with("PHOTOSYNC_CERTIFICATE_PATH={right} PHOTOSYNC_AUDIT_KEY=short");

        assertThat(wrongAt(Duration.ofDays(3), administrator))
                .hasMessageContainingAll("2 settings", "names a certificate that was valid until 2");
        assertThat(wrongAt(Duration.ofDays(-3), administrator)).hasMessageContainingAll("2 settings", "that is not valid before 2");
    }

    @Test
    void with_nothing_set_everything_that_is_required_is_named_in_the_order_of_the_guide() {
        Administrator beginning = new Administrator(Map.of());

        assertThat(catchThrowableOfType(WrongSettings.class, beginning::starts).variables()).containsExactly(
                "PHOTOSYNC_TENANT_ID", "PHOTOSYNC_CLIENT_ID", "PHOTOSYNC_MY_SITE_URL", "PHOTOSYNC_SHAREPOINT_ADMIN_URL",
                "PHOTOSYNC_COMPANY_NAME", "PHOTOSYNC_SHAREPOINT_SYNCAS", "PHOTOSYNC_AUDIT_KEY", "SPRING_DATASOURCE_URL",
                "SPRING_DATASOURCE_USERNAME");
    }

    @Test
    void the_message_is_a_headline_and_a_block_a_setting() {
        WrongSettings wrong = catchThrowableOfType(WrongSettings.class,
                () -> with("PHOTOSYNC_TENANT_ID=contoso.onmicrosoft.com PHOTOSYNC_AUDIT_KEY=short PHOTOSYNC_COMPANY_NAME_=Contoso")
                .starts());

        assertThat(wrong).hasMessage("""
                2 settings are missing or wrong.

                PHOTOSYNC_TENANT_ID
                    is a domain name. The directory's own id is needed: Microsoft Entra admin center > Overview > Tenant ID.
                    Example: 11111111-2222-3333-4444-555555555555

                PHOTOSYNC_AUDIT_KEY
                    is too short: at least 32 characters.
                    Example: what this command prints: openssl rand -base64 48

                Set, but not known to the bot:
                    PHOTOSYNC_COMPANY_NAME_ (did you mean PHOTOSYNC_COMPANY_NAME?)""");
    }

    private static WrongSettings wrongAt(Duration fromNow, Administrator administrator) {
        InstantSource then = InstantSource.offset(InstantSource.system(), fromNow);
        return catchThrowableOfType(WrongSettings.class, () -> administrator.startsAt(then));
    }

    private static Administrator with(String changes) {
        Administrator administrator = Administrator.followingTheGuide();
        for (String change : changes.split(" ")) {
            administrator = administrator.setting(change.substring(0, change.indexOf('=')), value(change));
        }
        return administrator;
    }

    private static List<String> given(String changes) {
        return List.of(changes.split(" ")).stream().map(WrongConfigurationsTest::value).toList();
    }

    /** In the table a tilde is a blank, because blanks stand between the changes. */
    private static String value(String change) {
        return files.filledInto(change.substring(change.indexOf('=') + 1)).replace('~', ' ');
    }
}
