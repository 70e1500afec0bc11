package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.BrokenYears;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.setback.SeenSetbacks;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year that cannot be read stays open by itself: the boxes of the others are shut in their time. */
@LaurelTest
class UnreadableYearShutTest {
    private final BoxShutting shutting;
    private final BallotBox box;
    private final BoothVoters voters;
    private final OpenEditions editions;
    private final BrokenYears broken;
    private final SeenSetbacks setbacks;
    private final DSLContext sql;

    // why seven: two boxes are filled, damaged, shut and looked at
    @Autowired
    UnreadableYearShutTest(
            BoxShutting shutting,
            BallotBox box,
            BoothVoters voters,
            OpenEditions editions,
            BrokenYears broken,
            SeenSetbacks setbacks,
            DSLContext sql) {
        this.shutting = shutting;
        this.box = box;
        this.voters = voters;
        this.editions = editions;
        this.broken = broken;
        this.setbacks = setbacks;
        this.sql = sql;
    }

    @AfterEach
    void mend() {
        broken.mend();
    }

    @Test
    void a_year_that_cannot_be_read_keeps_no_other_box_open() {
        var bad = withOneBallot();
        var good = withOneBallot();
        broken.damage(bad.id());
        editions.close(good, Poll.GRACE.plusSeconds(1));

        shutting.shutDue();

        assertThat(box.findShut(good.category())).isPresent();
        assertThat(box.findShut(bad.category())).isEmpty();
        assertThat(setbacks.by(bad.first())).containsExactly("shutting edition/" + bad.id());

        broken.mend();
        shutting.shutDue();
        assertThat(box.findShut(bad.category())).isPresent();
        assertThat(setbacks.by(bad.first())).isEmpty();
    }

    @Test
    void a_key_of_no_category_keeps_no_box_open() {
        var good = withOneBallot();
        sql.execute("insert into ballot_key (category_id, wrapped_key, created_at)"
                + " select 1000000000 - category_id, wrapped_key, created_at from ballot_key where category_id = "
                + good.category());
        editions.close(good, Poll.GRACE.plusSeconds(1));

        shutting.shutDue();

        assertThat(box.findShut(good.category())).isPresent();
        sql.execute("delete from ballot_key where category_id = 1000000000 - " + good.category());
    }

    private OpenEdition withOneBallot() {
        var edition = editions.anOpenEdition().open();
        voters.castOne(edition);
        return edition;
    }
}
