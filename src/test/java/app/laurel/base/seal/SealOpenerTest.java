package app.laurel.base.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a seal made one by one opens in batches, and nothing else does. */
class SealOpenerTest {
    private final byte[] context = {1, 2, 3};
    private final Seal seal = new Seal(filled(7));
    private final List<byte[]> opened = new ArrayList<>();
    private final SealOpener opener = opener(seal);

    @Test
    void seals_of_any_length_and_context_open_in_the_order_in_which_they_were_added() {
        var random = new Random(50_000_000);
        var plain = new ArrayList<byte[]>();
        for (var time = 0; time < 2_000; time++) {
            plain.add(drawn(random, random.nextInt(time % 100 == 0 ? 4_000 : 250)));
            var about = drawn(random, random.nextInt(70));
            opener.add(seal.close(plain.getLast(), about), about);
            if (random.nextInt(300) == 0) opener.finish();
        }
        opener.finish();

        assertThat(opened).hasSameSizeAs(plain);
        for (var at = 0; at < plain.size(); at++) {
            assertThat(opened.get(at)).isEqualTo(plain.get(at));
        }
    }

    @Test
    void nothing_added_is_nothing_shown() {
        opener.finish();

        assertThat(opened).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 24})
    void one_changed_bit_anywhere_in_one_of_many_is_found_before_any_of_them_is_shown(int which) {
        var random = new Random(51_000_000 + which);
        var seals = new ArrayList<byte[]>();
        for (var one = 0; one < 25; one++) seals.add(seal.close(drawn(random, 60 + one), context));
        for (var at = 0; at < seals.get(which).length; at++) {
            var changed = new ArrayList<>(seals);
            changed.set(which, seals.get(which).clone());
            changed.get(which)[at] ^= (byte) (1 << random.nextInt(8));

            assertThatIllegalStateException().isThrownBy(() -> {
                var fresh = opener(seal);
                changed.forEach(it -> fresh.add(it, context));
                fresh.finish();
            });
        }
        assertThat(opened).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32})
    void the_first_bytes_may_stay_closed(int closed) {
        var random = new Random(52_000_000 + closed);
        var half = seal.opener(closed, this::keep);
        var rest = new ArrayList<byte[]>();
        for (var time = 0; time < 1_000; time++) {
            var plain = drawn(random, random.nextInt(120));
            rest.add(Arrays.copyOfRange(plain, Math.min(closed, plain.length), plain.length));
            half.add(seal.close(plain, context), context);
        }
        half.finish();

        assertThat(opened).hasSameSizeAs(rest);
        for (var at = 0; at < rest.size(); at++) {
            assertThat(opened.get(at)).isEqualTo(rest.get(at));
        }
    }

    @Test
    void a_changed_bit_is_found_in_what_stays_closed() {
        var whole = seal.close(new byte[70], context);
        for (var at = Seal.HEAD_BYTES; at < whole.length; at++) {
            var changed = whole.clone();
            changed[at] ^= 4;
            assertThatIllegalStateException().isThrownBy(() -> open(seal.opener(32, this::keep), changed, context));
        }
        assertThat(opened).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-16, 1, 17})
    void only_whole_blocks_can_stay_closed(int closed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> seal.opener(closed, this::keep))
                .withMessageContaining("want whole blocks of 16");
    }

    @Test
    void changes_that_undo_each_other_in_two_seals_are_found_too() {
        var one = seal.close(new byte[40], context);
        var other = seal.close(new byte[40], context);
        for (var at = Seal.HEAD_BYTES; at < one.length; at++) {
            one[at] ^= 64;
            other[at] ^= 64;
            assertDoesNotOpen(one, other);
        }
        var swapped = seal.close(new byte[40], context);
        var tags = seal.close(new byte[40], context);
        for (var at = swapped.length - 16; at < swapped.length; at++) {
            var kept = swapped[at];
            swapped[at] = tags[at];
            tags[at] = kept;
        }
        assertDoesNotOpen(swapped, tags);
    }

    @Test
    void what_belongs_elsewhere_or_is_no_seal_does_not_open() {
        var sealed = seal.close(new byte[] {5}, context);

        assertThatIllegalStateException().isThrownBy(() -> open(opener(seal), sealed, new byte[] {1}));
        assertThatIllegalStateException().isThrownBy(() -> open(opener(seal), sealed, new byte[] {1, 2, 3, 0}));
        assertThatIllegalStateException().isThrownBy(() -> open(opener(new Seal(filled(8))), sealed, context));
        for (var length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);
            assertThatIllegalStateException().isThrownBy(() -> open(opener(seal), cut, context));
        }
    }

    @Test
    void what_is_too_long_for_a_batch_is_refused_before_anything_else() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opener.add(seal.close(new byte[33_000], context), context))
                .withMessageContaining("want less than");
    }

    private void assertDoesNotOpen(byte[] one, byte[] other) {
        var fresh = opener(seal);
        fresh.add(one, context);
        fresh.add(other, context);
        assertThatIllegalStateException().isThrownBy(fresh::finish);
    }

    private static void open(SealOpener opener, byte[] sealed, byte[] context) {
        opener.add(sealed, context);
        opener.finish();
    }

    private SealOpener opener(Seal seal) {
        return seal.opener(0, this::keep);
    }

    private void keep(byte[] bytes, int from, int length) {
        opened.add(Arrays.copyOfRange(bytes, from, from + length));
    }

    private static byte[] drawn(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] filled(int value) {
        var key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
