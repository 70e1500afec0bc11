package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bundles of entries are read as they were written, and anything else is refused. */
class EntryBundleCodecTest {
    @Test
    void an_entry_stands_after_its_length_in_two_bytes() {
        var entries = List.of("one".getBytes(StandardCharsets.UTF_8), new byte[0], new byte[258]);

        var bytes = EntryBundleCodec.bytes(entries);

        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("00036f6e6500000102" + "00".repeat(258));
        assertThat(EntryBundleCodec.entries(new EntryBundlePath(0, 3), bytes)).containsExactlyElementsOf(entries);
    }

    @Test
    void bundles_of_every_width_come_back() {
        var random = new Random(3);
        for (var width = 1; width <= 256; width++) {
            var entries = new ArrayList<byte[]>();
            for (var number = 0; number < width; number++) {
                var entry = new byte[random.nextInt(700)];
                random.nextBytes(entry);
                entries.add(entry);
            }

            var read = EntryBundleCodec.entries(new EntryBundlePath(5, width), EntryBundleCodec.bytes(entries));

            assertThat(read).containsExactlyElementsOf(entries);
        }
    }

    @Test
    void the_longest_entry_fits_and_a_longer_one_does_not() {
        var longest = List.of(new byte[65_535]);

        assertThat(EntryBundleCodec.entries(new EntryBundlePath(0, 1), EntryBundleCodec.bytes(longest)))
                .containsExactlyElementsOf(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundleCodec.bytes(List.of(new byte[65_536])));
    }

    @Test
    void a_bundle_that_is_cut_or_goes_on_is_refused_at_every_byte() {
        var bytes = EntryBundleCodec.bytes(NaiveTree.entries(12));

        for (var length = 0; length < bytes.length; length++) refuse(12, Arrays.copyOf(bytes, length));
        for (var more = 1; more < 6; more++) refuse(12, Arrays.copyOf(bytes, bytes.length + more));
        refuse(11, bytes);
        refuse(13, bytes);
        refuse(256, bytes);
    }

    private static void refuse(int width, byte[] bytes) {
        assertThatExceptionOfType(FlawedLogException.class)
                .isThrownBy(() -> EntryBundleCodec.entries(new EntryBundlePath(0, width), bytes))
                .extracting(FlawedLogException::flaw)
                .isEqualTo(LogFlaw.BUNDLE_MALFORMED);
    }
}
