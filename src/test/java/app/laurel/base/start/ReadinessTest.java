package app.laurel.base.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.LaurelTest;
import app.laurel.base.LaurelSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** An installation that would harm people later does not start, and says what to do instead. */
@LaurelTest
class ReadinessTest {
    private final DurabilityStore durability;
    private final TransactionTemplate transaction;
    private final MockEnvironment environment = new MockEnvironment();

    @Autowired
    ReadinessTest(DurabilityStore durability, TransactionTemplate transaction) {
        this.durability = durability;
        this.transaction = transaction;
    }

    @Test
    void an_https_address_with_a_mail_server_starts() {
        environment.setProperty("spring.mail.host", "mail.example.org");

        assertThatCode(() -> start("https://award.example.org", false)).doesNotThrowAnyException();
        assertThatCode(() -> start("https://award.example.org:8443", false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://award.example.org/",
                "https://award.example.org/laurel",
                "https://award.example.org?x",
                "https://me@award.example.org",
                "https://award.example.org//",
                "https://award.example.org#x",
                "https://award.example.org:",
                "https://award.example.org:443",
                "https://Award.example.org",
                "HTTPS://award.example.org",
                "https://상점.example",
                "https:award.example.org",
                "award.example.org",
                "ftp://award.example.org"
            })
    void an_address_that_is_no_bare_origin_as_browsers_write_it_is_refused(String url) {
        environment.setProperty("spring.mail.host", "mail.example.org");

        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> start(url, false))
                .withMessageContaining(url);
    }

    @Test
    void an_https_address_without_a_mail_server_does_not_start_on_whatever_database() {
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> start("https://award.example.org", false));
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> start("https://award.example.org", true));
        environment.setProperty("laurel.embedded", "true");
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> start("https://award.example.org", true));
    }

    @Test
    void mail_is_caught_only_on_the_database_that_comes_along() {
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> start("http://localhost:8080", true))
                .withMessageContaining("caught");
        environment.setProperty("laurel.embedded", "true");
        assertThatCode(() -> start("http://localhost:8080", true)).doesNotThrowAnyException();
    }

    private void start(String url, boolean caught) {
        var settings = new LaurelSettings(
                URI.create(url), null, Path.of("target"), null, "laurel@example.org", caught, ZoneOffset.UTC);
        new Readiness(settings, environment, durability, transaction).afterSingletonsInstantiated();
    }
}
