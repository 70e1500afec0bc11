package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a log says of itself, whose word is taken for it, and that a later word keeps an earlier one. */
class CheckpointTest {
    private static final String ORIGIN = "example.com/log";
    private static final NoteSigner SIGNER = AnySigner.named(ORIGIN);
    private static final NoteSigner SUCCESSOR = AnySigner.named(ORIGIN);
    private static final Tree TREE = NaiveTree.tree(NaiveTree.entries(70));

    @Test
    void a_checkpoint_has_three_lines() {
        assertThat(Checkpoint.of(ORIGIN, TREE.at(0)).text())
                .isEqualTo("example.com/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.of(ORIGIN, TREE).text())
                .isEqualTo("example.com/log\n70\n" + TREE.root().base64() + "\n");
    }

    @Test
    void the_log_is_known_by_its_origin_and_any_of_its_keys() {
        var checkpoint = Checkpoint.of(ORIGIN, TREE);
        var keys = new LogKeys(ORIGIN, Set.of(SIGNER.key(), SUCCESSOR.key()));

        assertThat(keys.open(checkpoint.sign(List.of(SIGNER)))).isEqualTo(checkpoint);
        assertThat(keys.open(checkpoint.sign(List.of(SUCCESSOR)))).isEqualTo(checkpoint);
        assertThat(keys.open(checkpoint.sign(List.of(SIGNER, SUCCESSOR)))).isEqualTo(checkpoint);
        refuse(LogFlaw.NOT_SIGNED, () -> keys.open(checkpoint.sign(List.of(AnySigner.named(ORIGIN)))));
    }

    @Test
    void a_checkpoint_of_another_log_is_refused_though_the_key_is_known() {
        var keys = new LogKeys("example.com/other", Set.of(SIGNER.key()));

        refuse(LogFlaw.OTHER_LOG, () -> keys.open(Checkpoint.of(ORIGIN, TREE).sign(List.of(SIGNER))));
    }

    @Test
    void what_would_be_no_checkpoint_is_not_made() {
        var root = TREE.root();

        refuse(LogFlaw.CHECKPOINT_MALFORMED, () -> new Checkpoint("", 1, root, List.of()));
        refuse(LogFlaw.CHECKPOINT_MALFORMED, () -> new Checkpoint("two\nlines", 1, root, List.of()));
        refuse(LogFlaw.CHECKPOINT_MALFORMED, () -> new Checkpoint(ORIGIN, -1, root, List.of()));
        refuse(LogFlaw.CHECKPOINT_MALFORMED, () -> new Checkpoint(ORIGIN, 0, root, List.of()));
        refuse(LogFlaw.CHECKPOINT_MALFORMED, () -> new Checkpoint(ORIGIN, 1, root, List.of("")));
        refuse(LogFlaw.CHECKPOINT_MALFORMED, () -> new Checkpoint(ORIGIN, 1, root, List.of("a\n\nb")));
    }

    @Test
    void every_later_checkpoint_keeps_every_earlier_one_and_no_later_one_is_kept_by_an_earlier() {
        for (var later = 0; later <= TREE.size(); later++) {
            for (var earlier = 0; earlier <= later; earlier++) {
                var path = earlier == 0
                        ? List.<Hash>of()
                        : TREE.at(later).consistency(earlier).path();
                var first = Checkpoint.of(ORIGIN, TREE.at(earlier));
                var second = Checkpoint.of(ORIGIN, TREE.at(later));

                assertThat(first.isKeptBy(second, path)).isTrue();
                assertThat(second.isKeptBy(first, path)).isEqualTo(earlier == later);
                assertThat(first.isKeptBy(new Checkpoint("other", later, second.root(), List.of()), path))
                        .isFalse();
            }
        }
        assertThat(Checkpoint.of(ORIGIN, TREE.at(0)).isKeptBy(Checkpoint.of(ORIGIN, TREE), List.of(TREE.root())))
                .isFalse();
    }

    private static void refuse(LogFlaw flaw, Runnable act) {
        assertThatExceptionOfType(FlawedLogException.class)
                .isThrownBy(act::run)
                .extracting(FlawedLogException::flaw)
                .isEqualTo(flaw);
    }
}
