package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipts: good for one entry at one place, by the word of one log. */
class LogProofTest {
    private static final String ORIGIN = "example.com/log";
    private static final int SIZE = 300;
    private static final NoteSigner SIGNER = AnySigner.named(ORIGIN);
    private static final LogKeys LOG = new LogKeys(ORIGIN, Set.of(SIGNER.key()));
    private static final List<byte[]> ENTRIES = NaiveTree.entries(SIZE);
    private static final Tree TREE = NaiveTree.tree(ENTRIES);
    private static final Checkpoint CHECKPOINT = Checkpoint.of(ORIGIN, TREE);
    private static final SignedNote SIGNED = CHECKPOINT.sign(List.of(SIGNER));
    private static final byte[] EXTRA = {1, 2, 3, (byte) 0xFF};

    @Test
    void every_entry_has_a_receipt_that_is_read_as_written_and_checks() {
        for (var index = 0; index < SIZE; index++) {
            var proof = LogProof.of(TREE.inclusion(index), SIGNED, index % 2 == 0 ? EXTRA : new byte[0]);

            var read = LogProof.parse(proof.bytes());

            assertThat(read).isEqualTo(proof);
            assertThat(read.check(LOG, ENTRIES.get(index))).isEqualTo(CHECKPOINT);
            assertThat(read.extraBytes()).isEqualTo(index % 2 == 0 ? EXTRA : new byte[0]);
        }
    }

    @Test
    void a_receipt_is_the_text_of_the_specification() {
        var proof = LogProof.of(
                TREE.at(2).inclusion(1), Checkpoint.of(ORIGIN, TREE.at(2)).sign(List.of(SIGNER)), EXTRA);

        assertThat(proof.toString().lines().limit(8))
                .containsExactly(
                        "c2sp.org/tlog-proof@v1",
                        "extra AQID/w==",
                        "index 1",
                        Hash.ofLeaf(ENTRIES.getFirst()).base64(),
                        "",
                        "example.com/log",
                        "2",
                        TREE.at(2).root().base64());
    }

    @Test
    void the_receipt_of_a_log_with_one_entry_holds_no_hash() {
        var proof = LogProof.of(
                TREE.at(1).inclusion(0), Checkpoint.of(ORIGIN, TREE.at(1)).sign(List.of(SIGNER)), new byte[0]);

        assertThat(proof.toString()).startsWith("c2sp.org/tlog-proof@v1\nindex 0\n\nexample.com/log\n1\n");
        assertThat(LogProof.parse(proof.bytes()).check(LOG, ENTRIES.getFirst()).size())
                .isEqualTo(1);
    }

    @Test
    void it_is_good_for_no_other_entry_place_log_or_key() {
        var proof = LogProof.of(TREE.inclusion(7), SIGNED, EXTRA);
        var elsewhere = new LogProof("", 8, proof.path(), SIGNED);

        refuse(LogFlaw.NOT_INCLUDED, () -> proof.check(LOG, ENTRIES.get(8)));
        refuse(LogFlaw.NOT_INCLUDED, () -> elsewhere.check(LOG, ENTRIES.get(7)));
        refuse(LogFlaw.NOT_INCLUDED, () -> elsewhere.check(LOG, ENTRIES.get(8)));
        refuse(LogFlaw.NOT_SIGNED, () -> proof.check(new LogKeys(ORIGIN, Set.of()), ENTRIES.get(7)));
        refuse(LogFlaw.OTHER_LOG, () -> proof.check(new LogKeys("other", Set.of(SIGNER.key())), ENTRIES.get(7)));
    }

    @Test
    void it_goes_with_a_checkpoint_of_its_own_size_only() {
        refuse(LogFlaw.PROOF_MALFORMED, () -> LogProof.of(TREE.at(299).inclusion(7), SIGNED, EXTRA));
        refuse(LogFlaw.PROOF_MALFORMED, () -> new LogProof("?", 7, List.of(), SIGNED));
        refuse(LogFlaw.PROOF_MALFORMED, () -> new LogProof("", -7, List.of(), SIGNED));
    }

    /** All but the extra, which nobody signed: there, another value is another value, and only its spelling is fixed. */
    @Test
    void no_bit_of_it_can_be_flipped_outside_the_extra() {
        var good = LogProof.of(TREE.inclusion(7), SIGNED, new byte[0]).bytes();

        for (var bit = 0; bit < good.length * Byte.SIZE; bit++) {
            var touched = good.clone();
            touched[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            refuse(touched);
        }
    }

    @Test
    void heaps_of_changes_by_chance_are_refused_as_well() {
        var lines = List.of(
                LogProof.of(TREE.inclusion(7), SIGNED, new byte[0]).toString().split("(?<=\n)"));
        var random = new Random(23);
        for (var round = 0; round < 1_000; round++) {
            var touched = new ArrayList<>(lines);
            var at = random.nextInt(touched.size());
            switch (random.nextInt(4)) {
                case 0 -> touched.remove(at);
                case 1 -> touched.add(at, touched.get(random.nextInt(touched.size())));
                case 2 -> touched.set(at, touched.get(random.nextInt(touched.size())));
                default -> touched.set(at, touched.get(at).stripTrailing());
            }
            var isSignatureAgain = touched.size() == lines.size() + 1
                    && touched.subList(0, lines.size()).equals(lines)
                    && touched.getLast().equals(lines.getLast());
            if (touched.equals(lines) || isSignatureAgain) continue;
            refuse(String.join("", touched).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v1",
                "c2sp.org/tlog-proof@v1\n",
                "c2sp.org/tlog-proof@v1\nextra AQ==",
                "index 7",
                "c2sp.org/tlog-proof@v2\nindex 7",
                "\nc2sp.org/tlog-proof@v1\nindex 7",
                "C2SP.org/tlog-proof@v1\nindex 7",
                "c2sp.org/tlog-proof@v1\nindex 07",
                "c2sp.org/tlog-proof@v1\nindex -7",
                "c2sp.org/tlog-proof@v1\nindex  7",
                "c2sp.org/tlog-proof@v1\nindex",
                "c2sp.org/tlog-proof@v1\nindex ",
                "c2sp.org/tlog-proof@v1\nindex\t7",
                "c2sp.org/tlog-proof@v1\nindex 18446744073709551615",
                "c2sp.org/tlog-proof@v1\nindex 7 ",
                "c2sp.org/tlog-proof@v1\nextra\nindex 7",
                "c2sp.org/tlog-proof@v1\nextra \nindex 7",
                "c2sp.org/tlog-proof@v1\nextra AQ\nindex 7",
                "c2sp.org/tlog-proof@v1\nextra AR==\nindex 7",
                "c2sp.org/tlog-proof@v1\nextra AQ==\nextra AQ==\nindex 7",
                "c2sp.org/tlog-proof@v1\nindex 7\nextra AQ==",
                "c2sp.org/tlog-proof@v1\nindex 7\nAAAA",
                "c2sp.org/tlog-proof@v1\r\nindex 7\r"
            })
    void a_text_that_is_none_is_refused(String head) {
        var text = (head + "\n\n" + SIGNED).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(FlawedLogException.class).isThrownBy(() -> LogProof.parse(text));
    }

    @Test
    void a_path_that_no_tree_has_is_not_read() {
        var hash = TREE.root().base64() + "\n";

        refuse(
                LogFlaw.PROOF_MALFORMED,
                () -> LogProof.parse(("c2sp.org/tlog-proof@v1\nindex 7\n" + hash.repeat(64) + "\n" + SIGNED)
                        .getBytes(StandardCharsets.UTF_8)));
        refuse(LogFlaw.PROOF_MALFORMED, () -> LogProof.parse(new byte[1_000_001]));
        refuse(LogFlaw.PROOF_MALFORMED, () -> LogProof.parse(new byte[] {(byte) 0xFF}));
    }

    private static void refuse(byte[] bytes) {
        assertThatExceptionOfType(FlawedLogException.class)
                .as(new String(bytes, StandardCharsets.UTF_8))
                .isThrownBy(() -> LogProof.parse(bytes).check(LOG, ENTRIES.get(7)));
    }

    private static void refuse(LogFlaw flaw, Runnable act) {
        assertThatExceptionOfType(FlawedLogException.class)
                .isThrownBy(act::run)
                .extracting(FlawedLogException::flaw)
                .isEqualTo(flaw);
    }
}
