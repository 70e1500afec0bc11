package app.laurel.base.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stolen database says: nothing; and what a changed one does: it does not open. */
class SealTest {
    private static final byte[] ROW = "ballot 7".getBytes(UTF_8);
    private static final byte[] PLAIN = "월계관 5 5 4 3".getBytes(UTF_8);

    private final Seal seal = new Seal(key(1));

    @Test
    void what_was_sealed_opens_with_the_same_key_for_the_same_row() {
        assertThat(new Seal(key(1)).open(seal.close(PLAIN, ROW), ROW)).isEqualTo(PLAIN);
        assertThat(seal.open(seal.close(new byte[0], new byte[0]), new byte[0])).isEmpty();
    }

    @Test
    void two_seals_of_the_same_words_never_look_the_same_and_show_none_of_them() {
        var seen = new HashSet<String>();
        for (var time = 0; time < 500; time++) seen.add(Arrays.toString(seal.close(PLAIN, ROW)));

        assertThat(seen).hasSize(500);
        assertThat(new String(seal.close(PLAIN, ROW), UTF_8)).doesNotContain("월계관");
    }

    @Test
    void any_changed_bit_keeps_it_shut() {
        var sealed = seal.close(PLAIN, ROW);

        for (var bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatExceptionOfType(BrokenSealException.class)
                    .as("bit %d", bit)
                    .isThrownBy(() -> seal.open(changed, ROW));
        }
    }

    @Test
    void another_row_another_key_and_a_piece_of_it_keep_it_shut() {
        var sealed = seal.close(PLAIN, ROW);

        assertShut(() -> seal.open(sealed, "ballot 8".getBytes(UTF_8)));
        assertShut(() -> seal.open(sealed, new byte[0]));
        assertShut(() -> new Seal(key(2)).open(sealed, ROW));
        for (var length = 0; length < sealed.length; length++) {
            var piece = Arrays.copyOf(sealed, length);
            assertShut(() -> seal.open(piece, ROW));
        }
        assertShut(() -> seal.open(Arrays.copyOf(sealed, sealed.length + 1), ROW));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 24, 31, 33})
    void a_key_of_any_other_length_is_refused_and_its_length_named(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seal(new byte[length]))
                .withMessage("got a key of %d bytes, want 32", length);
    }

    private static void assertShut(ThrowingCallable opening) {
        assertThatExceptionOfType(BrokenSealException.class)
                .isThrownBy(opening)
                .satisfies(it -> assertThat(it.getMessage()).doesNotContain("월계관"));
    }

    private static byte[] key(int seed) {
        var key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return key;
    }
}
