package app.laurel.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes, a verdict comes back and never an exception; and by chance nothing is good. */
class StrangeFilesTest {
    private final TestBadge badge = new TestBadge();

    @Test
    void random_bytes_behind_every_beginning() {
        var random = new Random(7);
        for (var run = 0; run < 20_000; run++) {
            var start =
                    new String[] {"", "{", "<svg>", "<", "\u0089PNG\r\n\u001a\n", "eyJ", "{\"@context\":["}[run % 7];
            var tail = new byte[random.nextInt(300)];
            random.nextBytes(tail);
            assertFlawed((start + new String(tail, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void bytes_of_a_good_badge_changed_doubled_or_left_out() {
        var random = new Random(8);
        var good = TestBadge.bytes(badge.signed());
        var changed = 0;
        for (var run = 0; run < 1_500; run++) {
            var file = change(good, random);
            var verdict = badge.verdict(file);
            assertThat(verdict).isNotEqualTo(new Verdict.Flawed(Flaw.UNREADABLE, List.of()));
            if (verdict instanceof Verdict.Flawed) changed++;
            else assertThat(StrictJson.read(file, file.length)).isEqualTo(badge.signed()); // a blank more, or 1 for 1
        }
        assertThat(changed).isGreaterThan(1_300);
    }

    @Test
    void no_letter_of_a_jwt_can_be_changed() {
        badge.publish(TestJwt.KID, TestBadge.json(TestJwt.RSA.toPublicJWK().toJSONString()));
        var good = new String(TestJwt.jwt(TestJwt.payload()), StandardCharsets.US_ASCII);
        for (var at = 0; at < good.length(); at += 7) assertChanged(good, at);
        assertChanged(good, good.length() - 1);
        for (var broken : List.of(good + ".", good + "A", good + "=", good.replaceFirst("\\.", ".."), "." + good)) {
            assertThat(badge.verdict(broken.getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOf(Verdict.Flawed.class);
        }
    }

    private void assertChanged(String good, int at) {
        var letter = good.charAt(at);
        var changed = good.substring(0, at) + (letter == 'B' ? 'C' : 'B') + good.substring(at + 1);
        assertThat(badge.verdict(changed.getBytes(StandardCharsets.US_ASCII)))
                .as("letter %d", at)
                .isInstanceOf(Verdict.Flawed.class);
    }

    private static byte[] change(byte[] good, Random random) {
        var at = random.nextInt(good.length);
        var text = new String(good, StandardCharsets.ISO_8859_1);
        var letter = (char) random.nextInt(32, 127);
        var end = Math.min(good.length, at + 1 + random.nextInt(4));
        var changed = switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + letter + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.substring(end);
            case 2 -> text.substring(0, end) + text.substring(at);
            default -> text.substring(0, at) + letter + text.substring(at);
        };
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void assertFlawed(byte[] file) {
        assertThat(badge.verdict(file)).isInstanceOf(Verdict.Flawed.class);
    }
}
