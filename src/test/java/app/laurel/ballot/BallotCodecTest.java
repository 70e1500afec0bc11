package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotCodecTest {
    private static final UUID CATEGORY = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final UUID ID = UUID.fromString("0f0e0d0c-0b0a-0908-0706-050403020100");

    @Test
    void the_bytes_are_those_of_the_public_record() {
        var shops = new TreeMap<Integer, byte[]>();
        shops.put(3, new byte[] {5, 0, Mark.NO_OPINION, 1});
        shops.put(258, new byte[] {1, 2, 3, 4});

        var bytes = BallotCodec.encode(Ballot.first(CATEGORY, ID, new Choice(3, new Marks(4, shops))));

        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo("01" + "00112233445566778899aabbccddeeff" + "0f0e0d0c0b0a09080706050403020100" + "00000001"
                        + "00".repeat(32) + "00000003" + "02" + "00000003" + "0500ff01" + "00000102" + "01020304");
    }

    @Test
    void what_is_written_is_read_again_whatever_it_says() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var ballot = anyBallot(random);

            var read = BallotCodec.decode(
                    BallotCodec.encode(ballot),
                    ballot.category(),
                    ballot.choice().marks().criteria());

            assertThat(read).usingRecursiveComparison().isEqualTo(ballot);
        }
    }

    @Test
    void changed_bytes_are_refused_or_are_another_ballot_in_its_one_form() {
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++) {
            var ballot = anyBallot(random);
            var criteria = ballot.choice().marks().criteria();
            var bytes = changed(BallotCodec.encode(ballot), random);
            try {
                var read = BallotCodec.decode(bytes, ballot.category(), criteria);
                assertThat(BallotCodec.encode(read)).isEqualTo(bytes);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageStartingWith("got");
            }
        }
    }

    @Test
    void shops_out_of_order_or_twice_are_refused() {
        var shops = new TreeMap<Integer, byte[]>();
        shops.put(1, new byte[] {1});
        shops.put(2, new byte[] {2});
        var bytes = BallotCodec.encode(Ballot.first(CATEGORY, ID, new Choice(0, new Marks(1, shops))));
        var twice = bytes.clone();
        twice[BallotCodec.HEAD_BYTES + 8] = 1;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BallotCodec.decode(twice, CATEGORY, 1))
                .withMessageContaining("order of its shops");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 8, 10})
    void every_byte_that_is_no_mark_is_refused_wherever_it_stands(int criteria) {
        var bytes = BallotCodec.encode(Ballot.first(
                CATEGORY, ID, new Choice(0, marks(1, anyMarks(new Random(13), criteria)))));
        for (var at = bytes.length - criteria; at < bytes.length; at++) {
            for (var value = 0; value < 256; value++) {
                var changed = bytes.clone();
                changed[at] = (byte) value;

                if (value <= 10 || value == 255) {
                    assertThat(BallotCodec.encode(BallotCodec.decode(changed, CATEGORY, criteria)))
                            .isEqualTo(changed);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> BallotCodec.decode(changed, CATEGORY, criteria))
                            .withMessageContaining("a mark");
                }
            }
        }
    }

    @Test
    void no_shop_and_no_favourite_are_74_bytes() {
        var bytes = BallotCodec.encode(Ballot.first(CATEGORY, ID, new Choice(0, Marks.none(4))));
        var window = new OpenedBallot(CATEGORY, 4);
        window.show(bytes, 0, bytes.length);

        assertThat(bytes).hasSize(74);
        assertThat(window.favourite()).isZero();
    }

    @Test
    void a_first_version_has_no_previous_one_and_a_later_one_has() {
        var hash = new byte[32];
        hash[5] = 1;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ballot(CATEGORY, ID, 1, hash, new Choice(0, Marks.none(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ballot(CATEGORY, ID, 2, new byte[32], new Choice(0, Marks.none(1))));
    }

    @Test
    void the_commitment_hashes_label_nonce_and_ballot() throws Exception {
        var nonce = new byte[32];
        Arrays.fill(nonce, (byte) 9);
        var ballot = new byte[] {1, 2, 3};
        var hash = MessageDigest.getInstance("SHA-256");
        hash.update("laurel/ballot-commit/v1".getBytes(StandardCharsets.US_ASCII));
        hash.update((byte) 0);
        hash.update(nonce);

        assertThat(BallotCodec.commitment(nonce, ballot)).isEqualTo(hash.digest(ballot));
    }

    private static Marks marks(int shop, byte... given) {
        return new Marks(given.length, new TreeMap<>(java.util.Map.of(shop, given)));
    }

    private static Ballot anyBallot(Random random) {
        var criteria = 1 + random.nextInt(10);
        var shops = new TreeMap<Integer, byte[]>();
        for (var left = random.nextInt(12); left > 0; left--) {
            shops.put(1 + random.nextInt(300), anyMarks(random, criteria));
        }
        var choice = new Choice(random.nextInt(5), new Marks(criteria, shops));
        var seq = 1 + random.nextInt(3);
        var previous = new byte[32];
        if (seq > 1) random.nextBytes(previous);
        return new Ballot(
                new UUID(random.nextLong(), random.nextLong()),
                new UUID(random.nextLong(), random.nextLong()),
                seq,
                previous,
                choice);
    }

    private static byte[] anyMarks(Random random, int criteria) {
        var marks = new byte[criteria];
        for (var at = 0; at < criteria; at++) {
            var any = random.nextInt(12);
            marks[at] = any == 11 ? Mark.NO_OPINION : (byte) any;
        }
        return marks;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (random.nextInt(4) == 0) return Arrays.copyOf(bytes, random.nextInt(bytes.length + 8));
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        return bytes;
    }
}
