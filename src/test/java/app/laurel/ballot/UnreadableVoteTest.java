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
import app.laurel.community.Members;
import app.laurel.community.PersonalData;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.setback.SeenSetbacks;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be read of a person's own is named where it is given to the person, and never taken for nothing where it must be taken back. */
@LaurelTest
class UnreadableVoteTest {
    private final PersonalData data;
    private final Departures departures;
    private final Accounts accounts;
    private final Members members;
    private final OpenEditions editions;
    private final BoothVoters voters;
    private final BrokenYears broken;
    private final SeenSetbacks setbacks;
    private final DSLContext sql;
    private OpenEdition edition;
    private Member voter;

    // why nine: a vote is cast, damaged, read, taken back and looked for where moderators see it
    @Autowired
    UnreadableVoteTest(
            PersonalData data,
            Departures departures,
            Accounts accounts,
            Members members,
            OpenEditions editions,
            BoothVoters voters,
            BrokenYears broken,
            SeenSetbacks setbacks,
            DSLContext sql) {
        this.data = data;
        this.departures = departures;
        this.accounts = accounts;
        this.members = members;
        this.editions = editions;
        this.voters = voters;
        this.broken = broken;
        this.setbacks = setbacks;
        this.sql = sql;
        this.edition = editions.anOpenEdition().open();
        this.voter = voters.of(edition);
    }

    @BeforeEach
    void vote() {
        edition = editions.anOpenEdition().open();
        voter = voters.of(edition);
        voters.cast(voter, edition, "*1 1:5555");
    }

    @AfterEach
    void mend() {
        broken.mend();
        sql.execute(
                "delete from ballot_draft where category_id = ?",
                edition.category().value());
    }

    @Test
    void a_draft_that_cannot_be_opened_is_named_in_the_download_and_all_else_is_there() {
        assertThat(data.download(voter.account())).contains("\"answersCast\"");
        sql.execute(
                "update ballot_draft set sealed = reverse(sealed) where category_id = ?",
                edition.category().value());

        assertThat(data.download(voter.account()))
                .contains("\"cannotBeRead\" : \"edition/" + edition.id() + "\"")
                .contains(accounts.get(voter.account()).mail().value(), "\"nominations\"")
                .doesNotContain("\"answersCast\"");
        assertThat(setbacks.by(edition.first())).contains("vote edition/" + edition.id());
    }

    @Test
    void a_year_that_cannot_be_read_is_named_in_the_download_of_votes_and_of_nominations() {
        broken.damage(edition.id());

        assertThat(data.download(voter.account()).split("\"cannotBeRead\" : \"edition/" + edition.id() + "\"", -1))
                .hasSize(3);
    }

    @Test
    void nobody_leaves_a_vote_behind_because_its_year_cannot_be_read() {
        broken.damage(edition.id());

        assertThatExceptionOfType(UnreadableRowException.class).isThrownBy(() -> departures.leave(voter));
        assertThat(members.findMember(voter.account(), edition.community().id()))
                .isPresent();

        broken.mend();
        assertThat(turnout()).isOne();
        assertThat(departures.leave(voter)).isTrue();
        assertThat(turnout()).isZero();
    }

    @Test
    void no_account_is_erased_whose_vote_could_not_be_looked_for() {
        var mail = accounts.get(voter.account()).mail().value();
        broken.damage(edition.id());

        assertThatExceptionOfType(UnreadableRowException.class).isThrownBy(() -> data.erase(voter.account(), mail));
        assertThat(accounts.get(voter.account()).mail().value()).isEqualTo(mail);

        broken.mend();
        assertThat(data.erase(voter.account(), mail)).isEqualTo(EraseOutcome.ERASED);
        assertThat(turnout()).isZero();
    }

    private int turnout() {
        return sql.fetchCount(sql.selectFrom("ballot_turnout where category_id = " + edition.category()));
    }
}
