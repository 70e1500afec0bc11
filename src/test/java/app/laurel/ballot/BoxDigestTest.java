package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoxDigestTest {
    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    /** Computed once with another program from the form that {@link BoxDigest} gives. */
    @Test
    void a_box_of_two_ballots_and_one_version_before_has_the_hash_that_it_had() {
        var box = BoxDigest.of(ID, commitments(1, 2), commitments(3));

        assertThat(HexFormat.of().formatHex(box.hash()))
                .isEqualTo("88972d45823d57ce0d93e0a0a8d6cc5a8c3a7874d6ce8c0ff3884f7091815cd4");
    }

    @Test
    void a_version_that_changes_sides_is_another_box() {
        assertThat(BoxDigest.of(ID, commitments(1, 2), commitments(3)).hash())
                .isNotEqualTo(
                        BoxDigest.of(ID, commitments(1), commitments(2, 3)).hash());
    }

    /** Thirty-two bytes of each number, one behind the other. */
    private static byte[] commitments(int... numbers) {
        var all = new byte[numbers.length * Ballot.HASH_BYTES];
        for (var at = 0; at < numbers.length; at++) {
            Arrays.fill(all, at * Ballot.HASH_BYTES, (at + 1) * Ballot.HASH_BYTES, (byte) numbers[at]);
        }
        return all;
    }
}
