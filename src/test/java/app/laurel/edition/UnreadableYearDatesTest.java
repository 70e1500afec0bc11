package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.BrokenYears;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.setback.SeenSetbacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year whose row cannot be read holds up its own dates and those of no other. */
@LaurelTest
class UnreadableYearDatesTest {
    private final FoundedYears years;
    private final BrokenYears broken;
    private final SeenSetbacks setbacks;
    private final MilestoneClockwork clockwork;

    @Autowired
    UnreadableYearDatesTest(
            FoundedYears years, BrokenYears broken, SeenSetbacks setbacks, MilestoneClockwork clockwork) {
        this.years = years;
        this.broken = broken;
        this.setbacks = setbacks;
        this.clockwork = clockwork;
    }

    @AfterEach
    void mend() {
        broken.mend();
    }

    @Test
    void a_start_sets_the_missing_dates_of_all_other_years() {
        var bad = years.aYear().prepared();
        var good = years.aYear().prepared();
        clockwork.forget(bad.id());
        clockwork.forget(good.id());
        broken.damage(bad.id());

        clockwork.setMissing();

        assertThat(clockwork.tasks(good.id())).isEqualTo(4);
        assertThat(clockwork.tasks(bad.id())).isZero();
        assertThat(setbacks.by(bad.first())).containsExactly("milestones edition/" + bad.id());
        broken.mend();
        clockwork.setMissing();
        assertThat(clockwork.tasks(bad.id())).isEqualTo(4);
        assertThat(setbacks.by(bad.first())).isEmpty();
    }

    @Test
    void a_date_that_cannot_be_passed_is_seen_on_the_desk_of_its_community_and_passed_once_the_year_is_mended() {
        var year = years.aYear().prepared();
        var name = clockwork.task(year.id());
        years.openNominations(year);
        broken.damage(year.id());

        clockwork.run(name);
        assertThat(setbacks.by(year.first())).containsExactly("milestone edition/" + name);

        broken.mend();
        clockwork.run(name);
        assertThat(setbacks.by(year.first())).isEmpty();
    }
}
