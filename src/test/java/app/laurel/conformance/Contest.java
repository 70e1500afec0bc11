package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.FinalMethod;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.edition.CategoryOverrides.Method;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A published contest, as a category of a year may hold it.
 *
 * @param candidates their names
 * @param ballots for each candidate a grade from 1, the worst, to {@link #BEST}; 0 where it is not rated
 * @param published fails unless these places, the first of them first, are those that are published
 */
record Contest(
        String name,
        Method method,
        List<String> candidates,
        List<List<Integer>> ballots,
        Consumer<List<Set<String>>> published) {
    /** Two criteria of five marks each tell so many grades from one another. */
    static final int BEST = 25;

    /** All that lie in the folders. */
    static List<Contest> all() throws IOException {
        return Stream.of(RankedContests.all(), GradedContests.all(), StarContests.all())
                .flatMap(List::stream)
                .toList();
    }

    static Method by(FinalMethod method, Unrated unrated, MissingPolicy missing, int seats) {
        return new Method(method, 0, 0, unrated, missing, seats);
    }

    /** What is published is the whole order. */
    static Consumer<List<Set<String>>> inOrder(List<Set<String>> wanted) {
        return places -> assertThat(places).isEqualTo(wanted);
    }

    /** What is published is who wins. */
    static Consumer<List<Set<String>>> wonBy(Set<String> wanted) {
        return places -> assertThat(places.getFirst()).isEqualTo(wanted);
    }
}
