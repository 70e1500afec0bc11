package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checkpoints that somebody changed or made up: none is opened, and none fails in another way than by a flaw. */
class HostileNotesTest {
    private static final NoteSigner SIGNER = AnySigner.named("example.com/log");
    private static final LogKeys LOG = new LogKeys("example.com/log", Set.of(SIGNER.key()));
    private static final Checkpoint CHECKPOINT =
            Checkpoint.of("example.com/log", NaiveTree.tree(NaiveTree.entries(1234)));
    private static final byte[] GOOD = CHECKPOINT.sign(List.of(SIGNER)).bytes();

    @Test
    void the_checkpoint_is_good_before_anybody_touches_it() {
        assertThat(open(GOOD)).isEqualTo(CHECKPOINT);
    }

    @Test
    void no_bit_can_be_flipped() {
        for (var bit = 0; bit < GOOD.length * Byte.SIZE; bit++) {
            var touched = GOOD.clone();
            touched[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            refuse(touched);
        }
    }

    @Test
    void no_byte_can_be_dropped_doubled_or_put_in() {
        for (var at = 0; at < GOOD.length; at++) {
            refuse(joined(Arrays.copyOf(GOOD, at), Arrays.copyOfRange(GOOD, at + 1, GOOD.length)));
            refuse(joined(Arrays.copyOf(GOOD, at + 1), Arrays.copyOfRange(GOOD, at, GOOD.length)));
            for (var stranger : new byte[] {0, '\n', ' ', '\r', '=', 'A', (byte) 0xC0, (byte) 0xFF}) {
                if (at > 0 && stranger == GOOD[at]) continue; // the doubled byte, seen above
                refuse(joined(
                        Arrays.copyOf(GOOD, at), new byte[] {stranger}, Arrays.copyOfRange(GOOD, at, GOOD.length)));
            }
            refuse(Arrays.copyOf(GOOD, at));
        }
        for (var end :
                List.of("\n", "\n\n", " ", "x", "\0", "— ", "— x\n", "— x y\n", "— x AAAA\n", "— x AAAAAAB=\n")) {
            refuse(joined(GOOD, end.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void no_two_lines_can_be_swapped_and_none_dropped() {
        var lines = List.of(text(GOOD).split("\n", -1));
        for (var one = 0; one < lines.size() - 1; one++) {
            for (var other = one + 1; other < lines.size(); other++) {
                if (lines.get(one).equals(lines.get(other))) continue;
                var swapped = new ArrayList<>(lines);
                swapped.set(one, lines.get(other));
                swapped.set(other, lines.get(one));
                refuse(String.join("\n", swapped).getBytes(StandardCharsets.UTF_8));
            }
            var dropped = new ArrayList<>(lines);
            dropped.remove(one);
            refuse(String.join("\n", dropped).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void heaps_of_changes_by_chance_are_refused_as_well() {
        var random = new Random(19);
        for (var round = 0; round < 2_000; round++) {
            var touched = GOOD.clone();
            for (var change = 0; change <= random.nextInt(8); change++) {
                touched[random.nextInt(touched.length)] = (byte) random.nextInt(256);
            }
            var shorter = Arrays.copyOfRange(touched, random.nextInt(4), touched.length - random.nextInt(4));
            if (!Arrays.equals(shorter, GOOD)) refuse(shorter);
        }
    }

    @Test
    void a_line_of_a_kind_that_is_not_known_is_the_only_thing_anybody_may_add() {
        var unknown = "— example.com/log AAAAAAA=\n".getBytes(StandardCharsets.UTF_8);

        assertThat(open(joined(GOOD, unknown))).isEqualTo(CHECKPOINT);
    }

    @Test
    void further_lines_that_are_signed_do_no_harm() {
        var extended = new Checkpoint("example.com/log", 5, CHECKPOINT.root(), List.of("one", "둘"));

        assertThat(open(extended.sign(List.of(SIGNER)).bytes())).isEqualTo(extended);
    }

    private static Checkpoint open(byte[] bytes) {
        return LOG.open(SignedNote.parse(bytes));
    }

    private static void refuse(byte[] bytes) {
        assertThatExceptionOfType(FlawedLogException.class).as(text(bytes)).isThrownBy(() -> open(bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        var length = Arrays.stream(parts).mapToInt(it -> it.length).sum();
        var joined = new byte[length];
        var at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}
