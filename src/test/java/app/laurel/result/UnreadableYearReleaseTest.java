package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.BrokenYears;
import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.setback.SeenSetbacks;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year that cannot be read is not published at its moment, and holds no other up. */
@LaurelTest
class UnreadableYearReleaseTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ReleaseClockwork tasks;
    private final BrokenYears broken;
    private final SeenSetbacks setbacks;
    private final Results results;
    private final MovableClock clock;

    // why seven: a year is made, damaged, released and looked at from both sides
    @Autowired
    UnreadableYearReleaseTest(
            ClosedEditions closed,
            TwoSigners signers,
            ReleaseClockwork tasks,
            BrokenYears broken,
            SeenSetbacks setbacks,
            Results results,
            MovableClock clock) {
        this.closed = closed;
        this.signers = signers;
        this.tasks = tasks;
        this.broken = broken;
        this.setbacks = setbacks;
        this.results = results;
        this.clock = clock;
    }

    @AfterEach
    void mend() {
        broken.mend();
    }

    @Test
    void a_year_that_cannot_be_published_at_its_moment_is_seen_on_its_desk_and_holds_no_other_up() {
        var at = clock.instant().plus(Duration.ofDays(40));
        var bad = signed(at);
        var good = signed(at);
        clock.moveTo(at);
        broken.damage(bad.id());

        tasks.run(bad, at);
        tasks.run(good, at);

        assertThat(results.findYear(good.id())).isPresent();
        assertThat(results.findYear(bad.id())).isEmpty();
        assertThat(setbacks.by(bad.first())).contains("release edition/" + ReleaseTask.instance(bad.id(), at));
        assertThat(setbacks.by(good.first())).isEmpty();

        broken.mend();
        tasks.run(bad, at);
        assertThat(results.findYear(bad.id())).isPresent();
        assertThat(setbacks.by(bad.first())).noneMatch(it -> it.startsWith("release"));
    }

    private OpenEdition signed(Instant release) {
        var edition = closed.closed(12);
        signers.countAndSign(edition);
        assertThat(signers.tryRelease(edition.first(), edition, release)).isInstanceOf(ReleaseOutcome.Scheduled.class);
        return edition;
    }
}
