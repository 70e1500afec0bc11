package app.laurel.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Where Laurel listens. */
class EmbeddedDatabaseInitializerTest {
    private final GenericApplicationContext context = new GenericApplicationContext();

    @Test
    void the_run_that_catches_mail_is_reached_from_this_machine_only() {
        assertThat(addressWith(Map.of("laurel.data", "target/initializer-test")))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void whoever_says_where_it_listens_is_obeyed() {
        assertThat(addressWith(Map.of("laurel.data", "target/initializer-test-2", "laurel.bind", "0.0.0.0")))
                .isEqualTo("0.0.0.0");
    }

    @Test
    void a_real_server_listens_everywhere_unless_told_otherwise() {
        assertThat(addressWith(Map.of("laurel.database.url", "jdbc:mariadb://db.example.org/laurel")))
                .isNull();
    }

    private @Nullable String addressWith(Map<String, Object> settings) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        new EmbeddedDatabaseInitializer().initialize(context);
        return context.getEnvironment().getProperty("server.address");
    }
}
