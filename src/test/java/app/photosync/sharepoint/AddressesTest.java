package app.photosync.sharepoint;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.sharepoint.client.Addresses;
import app.photosync.sharepoint.client.SharePointHost;
import app.photosync.simulator.tenant.DefaultPeople;
import java.net.URI;
import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void an_account_name_is_the_claim_of_the_sign_in_name() {
        assertThat(AccountName.of(SharePointTenant.person(DefaultPeople.anna())).encoded())
                .isEqualTo("'i%3A0%23.f%7Cmembership%7Canna.kowalska%40contoso.com'");
    }

    @Test
    void a_quote_in_a_value_is_doubled() {
        assertThat(Addresses.quoted("o'neil@contoso.com")).isEqualTo("'o%27%27neil%40contoso.com'");
    }

    @Test
    void blanks_in_an_address_are_read_as_people_mean_them() {
        assertThat(Addresses.read(" https://t-my.sharepoint.com/User Photos/a.jpg "))
                .contains(URI.create("https://t-my.sharepoint.com/User%20Photos/a.jpg"));
    }

    @Test
    void a_host_owns_an_address_with_or_without_its_default_port_in_any_case() {
        SharePointHost host = SharePointHost.at("https://contoso-my.sharepoint.com", "");

        assertThat(host.pathOf(URI.create("https://CONTOSO-my.sharepoint.com:443/User%20Photos/a.jpg?t=1"))).contains("/User Photos/a.jpg");
    }

    @Test
    void a_host_owns_nothing_on_another_scheme_or_on_a_longer_name() {
        SharePointHost host = SharePointHost.at("https://contoso-my.sharepoint.com", "");

        assertThat(host.pathOf(URI.create("http://contoso-my.sharepoint.com/a.jpg"))).isEmpty();
        assertThat(host.pathOf(URI.create("https://contoso-my.sharepoint.com.evil.example/a.jpg"))).isEmpty();
    }

    @Test
    void the_token_of_a_host_is_for_the_host_itself_unless_another_audience_is_set() {
        assertThat(SharePointHost.at("https://contoso-my.sharepoint.com", "").scope())
                .isEqualTo("https://contoso-my.sharepoint.com/.default");
        assertThat(SharePointHost.at("http://localhost:3979/my", "https://contoso-my.sharepoint.com").scope())
                .isEqualTo("https://contoso-my.sharepoint.com/.default");
    }
}
