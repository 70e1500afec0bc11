package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.BrokenYears;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.base.UnreadableRowException;
import app.laurel.community.Accounts;
import app.laurel.community.Departures;
import app.laurel.community.Member;
import app.laurel.community.PersonalData;
import app.laurel.community.PersonalData.EraseOutcome;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year that cannot be read keeps nobody in, unless a vote may be open in it. */
@LaurelTest
class UnreadableYearLeavingTest {
    private final PersonalData data;
    private final Departures departures;
    private final Accounts accounts;
    private final BallotBox box;
    private final OpenEditions editions;
    private final BoothVoters voters;
    private final BrokenYears broken;
    private final DSLContext sql;

    private OpenEdition edition;
    private Member voter;
    private @Nullable Object closes;

    // why eight: a vote is cast, closed, destroyed, damaged and left behind by who leaves and by who is erased
    @Autowired
    UnreadableYearLeavingTest(
            PersonalData data,
            Departures departures,
            Accounts accounts,
            BallotBox box,
            OpenEditions editions,
            BoothVoters voters,
            BrokenYears broken,
            DSLContext sql) {
        this.data = data;
        this.departures = departures;
        this.accounts = accounts;
        this.box = box;
        this.editions = editions;
        this.voters = voters;
        this.broken = broken;
        this.sql = sql;
        this.edition = editions.anOpenEdition().open();
        this.voter = voters.of(edition);
    }

    @BeforeEach
    void vote() {
        edition = editions.anOpenEdition().open();
        voter = voters.whoCast(edition);
        closes = sql.fetchValue(
                "select voting_closes_at from edition where id = ?",
                edition.id().value());
    }

    @AfterEach
    void mend() {
        sql.execute(
                "update edition set voting_closes_at = ? where id = ?",
                closes,
                edition.id().value());
        broken.mend();
    }

    @Test
    void whoever_leaves_after_the_close_leaves_no_draft_in_a_year_that_cannot_be_read() {
        editions.close(edition, Duration.ofMinutes(1));
        broken.damage(edition.id());
        assertThat(drafts()).isOne();

        assertThat(departures.leave(voter)).isTrue();

        assertThat(drafts()).isZero();
    }

    @Test
    void whoever_is_erased_after_the_close_leaves_none_either() {
        editions.close(edition, Duration.ofMinutes(1));
        broken.damage(edition.id());

        var mail = accounts.get(voter.account()).mail().value();
        assertThat(data.erase(voter.account(), mail)).isEqualTo(EraseOutcome.ERASED);

        assertThat(drafts()).isZero();
    }

    @Test
    void until_the_last_ballot_may_have_come_nobody_leaves_one_behind() {
        editions.close(edition, Duration.ofMinutes(1).minusMillis(1));
        broken.damage(edition.id());

        assertThatExceptionOfType(UnreadableRowException.class).isThrownBy(() -> departures.leave(voter));
    }

    @Test
    void a_year_whose_category_was_moved_away_lets_nobody_leave_a_vote_behind() {
        var other = editions.anOpenEdition().open();
        moveCategory(edition, other, 99);

        assertThatExceptionOfType(UnreadableRowException.class).isThrownBy(() -> departures.leave(voter));

        sql.execute("update edition_category set edition_id = %s, number = 1, slug = 'award' where id = %s"
                .formatted(edition.id(), edition.category()));
        assertThat(departures.leave(voter)).isTrue();
    }

    @Test
    void dates_that_make_no_sense_do_not_say_that_voting_is_over() {
        broken.damage(edition.id());
        closeBeforeOpening();

        assertThatExceptionOfType(UnreadableRowException.class).isThrownBy(() -> departures.leave(voter));
    }

    @Test
    void once_the_key_is_destroyed_no_damage_to_the_year_keeps_anybody_in() {
        editions.close(edition, Duration.ofMinutes(1));
        assertThat(box.shut(edition.category())).isTrue();
        assertThat(box.destroy(edition.id())).isTrue();
        broken.damage(edition.id());
        closeBeforeOpening();

        assertThat(departures.leave(voter)).isTrue();
    }

    private void moveCategory(OpenEdition from, OpenEdition to, int number) {
        sql.execute("update edition_category set edition_id = %s, number = %d, slug = 'moved' where id = %s"
                .formatted(to.id(), number, from.category()));
    }

    private void closeBeforeOpening() {
        sql.execute(
                "update edition set voting_closes_at = voting_opens_at - interval 1 day where id = ?",
                edition.id().value());
    }

    private int drafts() {
        return sql.fetchCount(sql.selectFrom("ballot_draft where category_id = " + edition.category()));
    }
}
