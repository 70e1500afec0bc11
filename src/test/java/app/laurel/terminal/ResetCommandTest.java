package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.factor.Authenticator;
import app.laurel.community.factor.SecondFactors;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The only host lost the authenticator. */
@LaurelTest
class ResetCommandTest {
    private final ResetCommand command;
    private final SecondFactors authenticators;
    private final MovableClock clock;
    private final AccountId host;
    private final String mail;
    private String said = "";

    @Autowired
    ResetCommandTest(ResetCommand command, SecondFactors authenticators, MovableClock clock, Founder founder) {
        this.command = command;
        this.authenticators = authenticators;
        this.clock = clock;
        this.host = founder.host();
        this.mail = founder.mailOf(host).value();
    }

    @Test
    void it_is_taken_away_with_a_reason() {
        var secret = authenticators.newSecret();
        authenticators.add(host, secret, new Authenticator(SecondFactors.shown(secret)).code(clock.instant()));

        assertThat(run("reset-factors", mail)).isEqualTo(ImportCommand.MISUSED);
        assertThat(said).contains("--reason");
        assertThat(run("reset-factors", mail, "--reason", "")).isNotEqualTo(ImportCommand.DONE);
        assertThat(authenticators.has(host)).isTrue();
        assertThat(run("reset-factors", mail, "--reason", "lost the phone")).isEqualTo(ImportCommand.DONE);

        assertThat(authenticators.has(host)).isFalse();
        assertThat(run("reset-factors", mail, "--reason=lost the phone")).isEqualTo(ImportCommand.REFUSED);
        assertThat(run("reset-factors", "no address", "--reason", "lost the phone"))
                .isEqualTo(ImportCommand.MISUSED);
    }

    private int run(String... words) {
        var bytes = new ByteArrayOutputStream();
        var code =
                command.run(SpacedOptions.of(words), new PrintStream(bytes, true, StandardCharsets.UTF_8), Language.EN);
        said = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }
}
