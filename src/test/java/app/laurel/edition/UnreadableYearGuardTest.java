package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.BrokenYears;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.community.OpenVotings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year whose row cannot be read still guards what is guarded while voting is open. */
@LaurelTest
class UnreadableYearGuardTest {
    private final FoundedYears years;
    private final BrokenYears broken;
    private final OpenVotings votings;

    @Autowired
    UnreadableYearGuardTest(FoundedYears years, BrokenYears broken, OpenVotings votings) {
        this.years = years;
        this.broken = broken;
        this.votings = votings;
    }

    @AfterEach
    void mend() {
        broken.mend();
    }

    @Test
    void a_year_that_cannot_be_read_still_guards_what_is_guarded_while_voting_is_open() {
        var year = years.aYear().prepared();
        years.openVoting(year);
        assertThat(votings.isVoting(year.community().id())).isTrue();

        broken.damage(year.id());

        assertThat(votings.isVoting(year.community().id())).isTrue();
    }
}
