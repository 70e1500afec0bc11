package app.laurel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ballot.Answers;
import app.laurel.demonstration.Story.StoryShop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented people: the same in every run, and believable. */
class OpinionsTest {
    static List<Story> stories() {
        return StoryTest.parts();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_same_person_of_the_same_year_thinks_the_same_in_every_run(Story story) {
        var first = new Opinions(story, 2026, "");
        var again = new Opinions(story, 2026, "");

        for (var person = 0; person < 50; person++) {
            assertThat(again.answers(person, listed(story))).isEqualTo(first.answers(person, listed(story)));
            assertThat(again.nominations(person, 5)).isEqualTo(first.nominations(person, 5));
            assertThat(again.votes(person, 40)).isEqualTo(first.votes(person, 40));
        }
        assertThat(all(new Opinions(story, 2025, ""), story)).isNotEqualTo(all(first, story));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatever_they_think_is_a_ballot_that_our_own_reader_takes(Story story) {
        var criteria = story.shops().getFirst().marks().size();
        for (var answers : all(new Opinions(story, 2026, ""), story)) {
            assertThat(Answers.parse(answers.toString(), criteria)).isEqualTo(answers);
            assertThat(answers.byShop().keySet()).isEqualTo(listed(story).keySet());
            if (answers.favourite() != 0) {
                assertThat(answers.byShop().get(answers.favourite()))
                        .as("a favourite was used")
                        .isNotEqualTo("-");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nobody_and_everybody_are_exact_and_the_turnout_is_about_what_the_story_says(Story story) {
        var opinions = new Opinions(story, 2026, "");

        assertThat(voters(opinions, 0)).isZero();
        assertThat(voters(opinions, 100)).isEqualTo(2_000);
        assertThat(voters(opinions, 30)).isBetween(500L, 700L);
    }

    @Test
    void who_votes_in_one_of_several_categories_mostly_votes_in_the_others_and_thinks_anew_in_each() {
        var kitchen = new Opinions(several(), 2026, "kitchen");
        var laundry = new Opinions(several(), 2026, "laundry");

        assertThat(voters(kitchen, 0)).isZero();
        assertThat(voters(kitchen, 30)).isBetween(450L, 600L);
        assertThat(IntStream.range(0, 2_000)
                        .filter(it -> kitchen.votes(it, 30) && laundry.votes(it, 30))
                        .count())
                .isBetween(380L, voters(kitchen, 30) - 20);
        assertThat(all(kitchen, several())).isNotEqualTo(all(laundry, several()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_shop_that_the_story_praises_more_gets_better_marks(Story story) {
        var best = story.shops().stream()
                .max(Comparator.comparingInt(OpinionsTest::sum))
                .orElseThrow();
        var worst = story.shops().stream()
                .min(Comparator.comparingInt(OpinionsTest::sum))
                .orElseThrow();
        var answers = new ArrayList<Answers>();
        for (var voter = 0; voter < 400; voter++) {
            answers.add(new Opinions(story, 2026, "").answers(voter, Map.of(1, best, 2, worst)));
        }

        assertThat(mean(answers, 1)).isGreaterThan(mean(answers, 2));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nobody_nominates_one_shop_twice_in_the_same_words_and_many_write_it_in_ways_of_their_own(Story story) {
        var written = new HashSet<String>();
        for (var nominator = 0; nominator < 200; nominator++) {
            var named = new Opinions(story, 2026, "").nominations(nominator, 5);

            assertThat(named).doesNotHaveDuplicates();
            assertThat(named).hasSizeLessThanOrEqualTo(5 + story.spellings().size());
            written.addAll(named);
        }
        assertThat(written)
                .anyMatch(it -> it.startsWith("https://www."))
                .hasSizeGreaterThan(story.shops().size());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void people_next_to_each_other_are_not_namesakes(Story story) {
        var people = story.people();
        for (var number = 0; number < people.members(); number++) {
            assertThat(people.name(number)).isNotBlank().isNotEqualTo(people.name(number + 1));
        }
        assertThat(Seat.values())
                .extracting(it -> it.mail(story.slug()).value())
                .doesNotHaveDuplicates();
    }

    private static Story several() {
        return Stories.all().getFirst();
    }

    private static Map<Integer, StoryShop> listed(Story story) {
        var listed = new TreeMap<Integer, StoryShop>();
        story.shops().forEach(it -> listed.put(listed.size() + 1, it));
        return listed;
    }

    private static List<Answers> all(Opinions opinions, Story story) {
        return IntStream.range(0, 300)
                .mapToObj(it -> opinions.answers(it, listed(story)))
                .toList();
    }

    private static long voters(Opinions opinions, int percent) {
        return IntStream.range(0, 2_000)
                .filter(it -> opinions.votes(it, percent))
                .count();
    }

    private static int sum(StoryShop shop) {
        return shop.marks().stream().mapToInt(Integer::intValue).sum();
    }

    private static double mean(List<Answers> answers, int shop) {
        return answers.stream()
                .flatMapToInt(
                        it -> Objects.requireNonNull(it.byShop().get(shop)).chars())
                .filter(Character::isDigit)
                .map(it -> it - '0')
                .average()
                .orElseThrow();
    }
}
