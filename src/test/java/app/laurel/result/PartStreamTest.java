package app.laurel.result;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every byte of the published ballots is kept once and in its order, whatever pieces they were written in. */
class PartStreamTest {
    private static final int MEGABYTE = 1 << 20;
    private final PartStream stream = new PartStream();

    @Test
    void nothing_written_is_no_part() {
        stream.close();

        assertThat(stream.parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 2 * MEGABYTE, 3 * MEGABYTE + 7})
    void what_is_written_in_pieces_of_any_size_comes_back_whole(int size) throws IOException {
        var random = new Random(size);
        var bytes = new byte[size];
        random.nextBytes(bytes);
        for (var at = 0; at < size; ) {
            var piece = Math.min(size - at, random.nextInt(100_000));
            if (piece == 1) stream.write(bytes[at]);
            else stream.write(bytes, at, piece);
            at += piece;
        }
        stream.close();

        assertThat(joined(stream.parts())).isEqualTo(bytes);
        assertThat(stream.parts()).allMatch(it -> it.length > 0 && it.length < MEGABYTE + 100_000);
        assertThat(stream.parts()).hasSizeLessThanOrEqualTo(size / MEGABYTE + 1);
    }

    @Test
    void a_part_that_just_fills_up_is_followed_by_no_empty_one_and_closing_twice_adds_nothing() throws IOException {
        for (var at = 0; at < MEGABYTE; at++) stream.write(at);
        stream.close();
        stream.close();

        assertThat(stream.parts()).extracting(it -> it.length).containsExactly(MEGABYTE);
    }

    @Test
    void parts_that_were_handed_out_do_not_grow() throws IOException {
        stream.write(new byte[MEGABYTE]);
        var parts = stream.parts();
        stream.write(new byte[MEGABYTE]);

        assertThat(parts).hasSize(1);
        assertThat(stream.parts()).hasSize(2);
    }

    @Test
    void bytes_are_counted_as_they_pass_and_none_that_did_not() throws IOException {
        var behind = new ByteArrayOutputStream();
        try (var sized = new SizedStream(behind)) {
            sized.write('a');
            sized.write("bcde".getBytes(US_ASCII));
            sized.write("xfgx".getBytes(US_ASCII), 1, 2);
            sized.write(new byte[0]);

            assertThat(sized.size()).isEqualTo(7);
        }
        assertThat(behind).hasToString("abcdefg");
    }

    @Test
    void what_the_stream_behind_refused_is_not_counted() throws IOException {
        try (var sized = new SizedStream(new Full())) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> sized.write(new byte[9]));
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> sized.write(9));

            assertThat(sized.size()).isZero();
        }
    }

    private static byte[] joined(List<byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** A disk without room. */
    private static final class Full extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
