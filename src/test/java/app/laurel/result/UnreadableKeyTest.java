package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.PublishedEditions;
import app.laurel.ballot.BallotBox;
import app.laurel.edition.AppealWindow;
import app.laurel.setback.SeenSetbacks;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A key that cannot be read is not destroyed at the end of the time for appeals, and keeps no other key alive. */
@LaurelTest
class UnreadableKeyTest {
    private final PublishedEditions published;
    private final AppealsEnd appeals;
    private final BallotBox box;
    private final SeenSetbacks setbacks;
    private final MovableClock clock;
    private final DSLContext sql;

    @Autowired
    UnreadableKeyTest(
            PublishedEditions published,
            AppealsEnd appeals,
            BallotBox box,
            SeenSetbacks setbacks,
            MovableClock clock,
            DSLContext sql) {
        this.published = published;
        this.appeals = appeals;
        this.box = box;
        this.setbacks = setbacks;
        this.clock = clock;
        this.sql = sql;
    }

    @Test
    void a_key_that_cannot_be_read_keeps_no_other_key_alive() {
        var bad = published.aPublishedEdition();
        var good = published.aPublishedEdition();
        var key = sql.fetchSingle(
                        "select wrapped_key from ballot_key where category_id = ?",
                        bad.category().value())
                .get(0, byte[].class);
        sql.execute(
                "update ballot_key set wrapped_key = reverse(wrapped_key) where category_id = ?",
                bad.category().value());
        clock.pass(AppealWindow.LENGTH);

        appeals.destroyDue();

        assertThat(box.canBeRead(good.category())).isFalse();
        assertThat(setbacks.by(bad.first())).containsExactly("appeals edition/" + bad.id());

        sql.execute(
                "update ballot_key set wrapped_key = ? where category_id = ?",
                key,
                bad.category().value());
        appeals.destroyDue();
        assertThat(box.canBeRead(bad.category())).isFalse();
        assertThat(setbacks.by(bad.first())).isEmpty();
    }
}
