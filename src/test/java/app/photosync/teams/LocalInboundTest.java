package app.photosync.teams;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalInboundTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0.0.0.0", "::", "192.0.2.1", "localhost,0.0.0.0"})
    void the_local_mode_does_not_start_where_others_could_reach_it(String address) {
        assertThatThrownBy(() -> new LocalInbound(address)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("server.address must be localhost").hasMessageEndingWith("not \"" + address + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.0.0.2", "::1"})
    void the_local_mode_starts_on_loopback(String address) {
        assertThatCode(() -> new LocalInbound(address)).doesNotThrowAnyException();
    }
}
