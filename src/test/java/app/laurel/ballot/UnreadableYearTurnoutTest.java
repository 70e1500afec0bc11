package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.BrokenYears;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.setback.SeenSetbacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year that cannot be read keeps its own figure back and no other. */
@LaurelTest
class UnreadableYearTurnoutTest {
    private final Turnouts turnouts;
    private final BoothVoters voters;
    private final OpenEditions editions;
    private final BrokenYears broken;
    private final SeenSetbacks setbacks;

    @Autowired
    UnreadableYearTurnoutTest(
            Turnouts turnouts, BoothVoters voters, OpenEditions editions, BrokenYears broken, SeenSetbacks setbacks) {
        this.turnouts = turnouts;
        this.voters = voters;
        this.editions = editions;
        this.broken = broken;
        this.setbacks = setbacks;
    }

    @AfterEach
    void mend() {
        broken.mend();
    }

    @Test
    void a_year_that_cannot_be_read_keeps_no_other_turnout_back() {
        var bad = withOneBallot();
        var good = withOneBallot();
        broken.damage(bad.id());

        turnouts.publishDue();

        assertThat(turnouts.of(good)).isEqualTo(1);
        assertThat(setbacks.by(bad.first())).containsExactly("participation edition/" + bad.id());
    }

    private OpenEdition withOneBallot() {
        var edition = editions.anOpenEdition().open();
        voters.castOne(edition);
        return edition;
    }
}
