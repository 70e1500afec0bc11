package app.laurel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Signatures as Standard Webhooks 1.0 has them. */
class SigningSecretTest {
    @Test
    void the_published_example_is_signed_as_published() {
        var secret = SigningSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        var signed = secret.sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1_614_265_330),
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

        assertThat(signed).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_fresh_secret_is_long_enough_never_the_same_and_reads_back() {
        var text = SigningSecret.fresh().text();

        assertThat(text).startsWith("whsec_").isNotEqualTo(SigningSecret.fresh().text());
        assertThat(Base64.getDecoder().decode(text.substring("whsec_".length())))
                .hasSizeBetween(24, 64);
        assertThat(SigningSecret.parse(text).text()).isEqualTo(text);
    }

    @Test
    void another_name_moment_or_byte_is_another_signature() {
        var secret = SigningSecret.fresh();
        var at = Instant.ofEpochSecond(1_700_000_000);
        var signed = secret.sign("msg_a", at, new byte[] {1, 2});

        assertThat(secret.sign("msg_b", at, new byte[] {1, 2})).isNotEqualTo(signed);
        assertThat(secret.sign("msg_a", at.plusSeconds(1), new byte[] {1, 2})).isNotEqualTo(signed);
        assertThat(secret.sign("msg_a", at, new byte[] {1, 3})).isNotEqualTo(signed);
        assertThat(SigningSecret.fresh().sign("msg_a", at, new byte[] {1, 2})).isNotEqualTo(signed);
    }
}
