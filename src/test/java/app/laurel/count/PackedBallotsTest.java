package app.laurel.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.count.exact.UncountableException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedBallotsTest {
    private static final int MORE_THAN_TWO_BLOCKS = 2 * (1 << 14) + 5;

    @Test
    void every_ballot_keeps_its_marks_and_its_place() {
        var rules = rules(IntStream.rangeClosed(1, 3).boxed().toList());
        var box = new PackedBallots(rules);
        var random = new Random(51_000_000);
        var tally = new AwardTally(rules);
        for (var ballot = 0; ballot < MORE_THAN_TWO_BLOCKS; ballot++) {
            var marks = marks(random.nextInt(), rules);
            box.add(marks, ballot % 4);
            tally.add(marks, 0, ballot % 4 == 0 ? Favourite.NONE : Favourite.at(ballot % 4 - 1));
        }

        assertThat(box.rules()).isSameAs(rules);
        assertThat(box.size()).isEqualTo(MORE_THAN_TWO_BLOCKS);
        var again = new Random(51_000_000);
        for (var ballot = 0; ballot < MORE_THAN_TWO_BLOCKS; ballot++) {
            assertThat(box.marks(ballot)).isEqualTo(marks(again.nextInt(), rules));
        }
        assertThat(box.count()).isEqualTo(tally.count());
    }

    @Test
    void favourites_are_kept_among_more_shops_than_a_byte_can_number() {
        var shops = IntStream.rangeClosed(1, 300).map(it -> 1000 + it).boxed().toList();
        var rules = rules(shops);
        var box = new PackedBallots(rules);
        var favourites = List.of(1001, 1127, 1128, 1255, 1256, 1257, 1300, 0);
        favourites.forEach(it -> box.add(marks(4, rules), it));

        for (var ballot = 0; ballot < favourites.size(); ballot++) {
            var tally = new AwardTally(rules);
            box.countInto(tally, ballot);
            var wanted = Collections.nCopies(300, 0L).toArray(Long[]::new);
            if (favourites.get(ballot) > 0) {
                wanted[favourites.get(ballot) - 1001] = 1L;
            }
            assertThat(tally.tally().favourites()).containsExactly(wanted);
        }
    }

    @Test
    void too_few_or_too_many_marks_are_refused() {
        var box = new PackedBallots(rules(List.of(1, 2)));

        for (var length : List.of(0, 3, 5, 6)) {
            assertThatExceptionOfType(UncountableException.class)
                    .isThrownBy(() -> box.add(new byte[length], 0))
                    .withMessage("got %d marks, want 4".formatted(length));
        }
        assertThat(box.size()).isZero();
    }

    private static byte[] marks(int seed, AwardRules rules) {
        var marks = new byte[rules.marksOfABallot()];
        for (var at = 0; at < marks.length; at++) {
            marks[at] = (byte) Math.floorMod(seed + at * 7, 6);
        }
        return marks;
    }

    private static AwardRules rules(List<Integer> shops) {
        var rule = FinalRule.of(FinalMethod.AVERAGE, 1);
        return new AwardRules(shops, Set.of(), List.of(70, 30), 5, rule, new Quorum(1, 0), 1);
    }
}
