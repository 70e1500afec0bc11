package app.laurel.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.PackedBallots;
import app.laurel.tally.document.BallotsFile;
import app.laurel.tally.document.PublishedRules;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The published ballots: all of them, none twice, and nothing that leads back to when they were cast. */
class ShuffledBallotsTest {
    private static final String RULES = """
            {"count":{"method":"STAR","minimumShops":1,"quorumPercent":2,"quorumRatings":3,"shrink":5},\
            "criteria":[{"number":1,"weight":70},{"number":4,"weight":30}],"format":"laurel-rules-v1",\
            "marks":{"highest":5,"lowest":1},"shops":[{"number":3},{"newcomer":true,"number":7}]}""";
    private static final PublishedRules PUBLISHED =
            PublishedRules.list(RULES.getBytes(UTF_8)).getFirst();

    @Test
    void every_ballot_is_in_the_file_once_under_a_number_that_rises() throws IOException {
        var lines = lines(ballots(300), new SplittableRandom(1));

        assertThat(lines.getFirst()).isEqualTo("ballot,favourite,3/1,3/4,7/1,7/4");
        assertThat(lines.stream().skip(1).map(it -> it.substring(0, 16)))
                .hasSize(300)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[0-9a-f]{16}"));
        assertThat(marks(lines))
                .containsExactlyInAnyOrderElementsOf(marks(lines(ballots(300), new SplittableRandom(9))));
    }

    @Test
    void the_order_of_casting_does_not_survive() throws IOException {
        var first = lines(ballots(300), new SplittableRandom(1));
        var again = lines(ballots(300), new SplittableRandom(2));

        assertThat(marks(first)).isNotEqualTo(marks(again));
        assertThat(first.get(1).substring(0, 16)).isNotEqualTo(again.get(1).substring(0, 16));
    }

    @Test
    void every_order_of_three_is_about_as_likely_as_every_other() throws IOException {
        var seen = new TreeMap<String, Integer>();
        var random = new SplittableRandom(3);
        var three = ballots(3);
        for (var time = 0; time < 6_000; time++)
            seen.merge(marks(lines(three, random)).toString(), 1, Integer::sum);

        assertThat(seen).hasSize(6);
        assertThat(seen.values()).allMatch(it -> it > 850 && it < 1_150);
    }

    @Test
    void what_is_counted_is_in_the_order_of_the_file() throws IOException {
        var shuffled = new ShuffledBallots(ballots(50), new SplittableRandom(4));
        var inOrder = shuffled.inOrder();
        var out = new StringWriter();
        shuffled.write(PUBLISHED, out);
        var lines = out.toString().lines().skip(1).toList();

        for (var at = 0; at < 50; at++) {
            var favourite = inOrder.favourite(at);
            assertThat(lines.get(at))
                    .contains("," + (favourite == 0 ? "" : favourite) + "," + inOrder.marks(at)[0] + ",");
        }
    }

    @Test
    void where_chance_gives_one_number_twice_it_is_asked_again() throws IOException {
        var drawn = new ArrayDeque<>(List.of(5L, 5L, 9L, -1L));

        var lines = lines(ballots(2), new Given(drawn));

        assertThat(lines.stream().skip(1).map(it -> it.substring(0, 16)))
                .containsExactly("7fffffffffffffff", "8000000000000009");
    }

    @Test
    void no_ballots_are_a_file_of_one_line() throws IOException {
        assertThat(lines(ballots(0), new SplittableRandom(1))).containsExactly("ballot,favourite,3/1,3/4,7/1,7/4");
    }

    @Test
    void a_member_alone_cannot_be_seen_in_a_count_of_less_than_ten() {
        assertThat(BallotsFile.mayShow(ballots(9).count())).isFalse();
        assertThat(BallotsFile.mayShow(ballots(10).count())).isTrue();
    }

    private static PackedBallots ballots(int size) {
        var ballots = new PackedBallots(PUBLISHED.rules());
        var random = new Random(7);
        for (var at = 0; at < size; at++) {
            var marks = new byte[4];
            for (var mark = 0; mark < 4; mark++) marks[mark] = (byte) (1 + random.nextInt(5));
            ballots.add(marks, at % 3 == 0 ? 7 : 0);
        }
        return ballots;
    }

    private static List<String> lines(PackedBallots ballots, RandomGenerator random) throws IOException {
        var out = new StringWriter();
        new ShuffledBallots(ballots, random).write(PUBLISHED, out);
        return out.toString().lines().toList();
    }

    private static List<String> marks(List<String> lines) {
        return lines.stream().skip(1).map(it -> it.substring(17)).toList();
    }

    /** Chance that gives what it is told to. */
    private record Given(Queue<Long> drawn) implements RandomGenerator {
        @Override
        public long nextLong() {
            return drawn.isEmpty() ? 0 : drawn.remove();
        }

        @Override
        public LongStream longs(long size) {
            return LongStream.generate(this::nextLong).limit(size);
        }
    }
}
