package app.laurel.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealOpenerTest {
    private final byte[] context = {1, 2, 3};
    private final Seal seal = new Seal(filled(7));
    private final SealOpener opener = seal.opener();
    private final byte[] into = new byte[300];

    @Test
    void many_seals_open_one_after_the_other_to_what_was_sealed() {
        var random = new Random(50_000_000);
        for (var time = 0; time < 100; time++) {
            var plain = new byte[random.nextInt(250)];
            random.nextBytes(plain);

            var length = opener.open(seal.close(plain, context), context, into);

            assertThat(Arrays.copyOf(into, length)).isEqualTo(plain);
        }
    }

    @Test
    void what_was_changed_or_belongs_elsewhere_does_not_open_and_the_next_one_does() {
        var sealed = seal.close(new byte[] {5}, context);
        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> opener.open(changed, context, into));
        }
        assertThatIllegalStateException().isThrownBy(() -> opener.open(sealed, new byte[] {1}, into));
        assertThatIllegalStateException().isThrownBy(() -> opener.open(new byte[4], context, into));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Seal(filled(8)).opener().open(sealed, context, into));

        assertThat(opener.open(sealed, context, into)).isEqualTo(1);
        assertThat(into[0]).isEqualTo((byte) 5);
    }

    private static byte[] filled(int value) {
        var key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
