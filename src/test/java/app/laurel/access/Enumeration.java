package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.access.Twins.Question;
import app.laurel.access.Twins.Seen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A thousand questions about what exists against a thousand about what does not, in a random order, each answer timed:
 * {@code ./laurel measure Enumeration}. The ranks of both are compared (Mann and Whitney 1947): were there nothing to tell, a figure
 * beyond four would come once in sixteen thousand runs.
 */
@LaurelTest
@TestPropertySource(
        properties = {"laurel.limits.sign-in-mails-per-network=10000", "laurel.limits.sign-in-mails-of-all=10000"})
@Import({Twins.class, Questions.class})
class Enumeration {
    private static final int TIMES = Integer.getInteger("laurel.trials", 1_000);
    private static final int WARM = 200;
    private static final double MOST = 4;

    private final Twins twins;
    private final Questions questions;
    private final Scene scene;

    @Autowired
    Enumeration(Twins twins, Questions questions, Cast cast) {
        this.twins = twins;
        this.questions = questions;
        scene = cast.voting();
    }

    @Test
    void addresses_at_the_door() throws Exception {
        measure("an address at the door", questions.addressesAtTheDoor(WARM + TIMES));
    }

    @Test
    void wrong_codes() throws Exception {
        measure("a wrong code for an address", questions.wrongCodes(WARM + TIMES));
    }

    @Test
    void invitations() throws Exception {
        measure("the page of an invitation", questions.invitations(scene.own(), WARM + TIMES));
    }

    @Test
    void codes_of_others() throws Exception {
        measure("a code of another community", questions.codesOfOthers(scene.own(), scene.abroad(), WARM + TIMES));
    }

    private void measure(String name, Question question) throws Exception {
        var outcome = twins.ask(question, WARM + TIMES);
        var existing = outcome.existing().subList(WARM, WARM + TIMES);
        var absent = outcome.absent().subList(WARM, WARM + TIMES);

        var told = deviation(existing, absent);
        System.out.printf(
                "%s: median %.2f ms where there is one, %.2f ms where there is none, ranks differ by %.1f deviations%n",
                name, median(existing), median(absent), told);
        assertThat(new HashSet<>(existing.stream().map(Seen::answer).toList()))
                .isEqualTo(new HashSet<>(absent.stream().map(Seen::answer).toList()));
        assertThat(Math.abs(told)).isLessThan(MOST);
    }

    private static double median(List<Seen> seen) {
        return seen.stream()
                        .mapToLong(Seen::nanos)
                        .sorted()
                        .skip(seen.size() / 2)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }

    /** By how many of its standard deviations the sum of the ranks of those that exist differs from its mean. */
    private static double deviation(List<Seen> existing, List<Seen> absent) {
        var all = new ArrayList<>(existing);
        all.addAll(absent);
        all.sort(Comparator.comparingLong(Seen::nanos));
        var theirs = Collections.newSetFromMap(new IdentityHashMap<Seen, Boolean>());
        theirs.addAll(existing);
        var ranks = 0.0;
        for (var at = 0; at < all.size(); at++) if (theirs.contains(all.get(at))) ranks += at + 1;
        double n = existing.size();
        double m = absent.size();
        return (ranks - n * (n + m + 1) / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
    }
}
