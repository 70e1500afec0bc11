package app.laurel.result.web;

import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The published years of a community beside one of them, the latest first. */
@Component
class OtherYears {
    private final Editions editions;
    private final Clock clock;

    OtherYears(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    List<Integer> of(Edition edition) {
        return editions.listOf(edition.community()).stream()
                .filter(it -> it.year() != edition.year())
                .filter(it -> it.phaseAt(clock.instant()) == Phase.PUBLISHED)
                .map(Edition::year)
                .toList();
    }
}
