package app.laurel.result;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.community.AppointmentOutcome.Waits;
import app.laurel.community.Appointments;
import app.laurel.community.AskOutcome.Asked;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody publishes alone: the trial in which one moderator named an accomplice and signed twice, and its neighbours. */
@LaurelTest
class SigningTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final Appointments appointments;
    private final Proposals proposals;
    private final Members members;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;

    @Autowired
    SigningTest(
            ClosedEditions closed,
            TwoSigners signers,
            Appointments appointments,
            Proposals proposals,
            Members members,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.closed = closed;
        this.signers = signers;
        this.appointments = appointments;
        this.proposals = proposals;
        this.members = members;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
    }

    @Test
    void an_accomplice_named_after_the_vote_signs_nothing_for_three_days() {
        var year = counted();
        var accomplice = accomplice(year);
        var named = clock.instant();
        signers.sign(year.first(), year);

        assertThat(signers.sign(accomplice, year)).isEqualTo(new SignOutcome.CameLater(named.plus(Duration.ofDays(3))));
        clock.moveTo(named.plus(Duration.ofDays(3)).minusMillis(1));
        assertThat(signers.sign(accomplice, year)).isInstanceOf(SignOutcome.CameLater.class);
        assertThat(signers.tryRelease(year)).isEqualTo(new ReleaseOutcome.SignaturesMissing(1));

        clock.moveTo(named.plus(Duration.ofDays(3)));
        assertThat(signers.sign(accomplice, year)).isEqualTo(new SignOutcome.Signed(2));
    }

    @Test
    void nor_from_the_place_where_waits_what_takes_two() {
        var year = counted();
        var accomplice = accomplice(year);
        signers.sign(year.first(), year);

        var waiting = proposals.listWaiting(accomplice).getFirst();

        assertThat(proposals.confirm(accomplice, waiting.proposal().id()))
                .isEqualTo(new ConfirmOutcome.Prevented("result.desk.sign.later"));
        assertThat(signers.tryRelease(year)).isEqualTo(new ReleaseOutcome.SignaturesMissing(1));
    }

    @Test
    void a_signature_of_somebody_who_left_office_holds_no_more() {
        var year = counted();
        signers.sign(year);
        appointments.remove(year.second(), member(year, year.second().account()), "");

        assertThat(signers.tryRelease(year)).isEqualTo(new ReleaseOutcome.SignaturesMissing(1));
    }

    @Test
    void who_leaves_and_comes_back_is_a_latecomer() {
        var year = counted();
        appointments.remove(year.second(), member(year, year.second().account()), "");
        var waits = (Waits)
                appointments.name(year.first(), member(year, year.second().account()), "came back from abroad");
        proposals.confirm(
                members.host(founder.host()), ((Asked) waits.asked()).proposal().id());

        assertThat(signers.sign(year.second(), year)).isInstanceOf(SignOutcome.CameLater.class);
    }

    @Test
    void the_second_signature_of_a_community_with_one_moderator_is_a_hosts_who_cannot_be_the_same_person() {
        var year = counted();
        var host = members.host(founder.host());
        appointments.remove(year.second(), member(year, year.second().account()), "");
        sql.execute(
                "update community_account set host = true where id = ?",
                year.first().account().value());
        signers.sign(year.first(), year);
        var asked = proposals.listWaiting(year.first()).getFirst().proposal().id();

        assertThat(proposals.confirm(members.host(year.first().account()), asked))
                .isInstanceOf(ConfirmOutcome.OwnProposal.class);
        assertThat(proposals.confirm(host, asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);

        assertThat(signers.tryRelease(year)).isInstanceOf(ReleaseOutcome.Published.class);
    }

    @Test
    void a_first_signature_that_nobody_followed_within_seven_days_is_given_again() {
        var year = counted();
        signers.sign(year.first(), year);
        clock.pass(Duration.ofDays(7));

        assertThat(signers.sign(year.second(), year)).isEqualTo(new SignOutcome.Signed(1));
        assertThat(signers.tryRelease(year)).isEqualTo(new ReleaseOutcome.SignaturesMissing(1));
        assertThat(signers.sign(year.first(), year)).isEqualTo(new SignOutcome.Signed(2));
    }

    @Test
    void without_a_public_name_nobody_signs() {
        var year = counted();
        sql.execute(
                "delete from community_public_name where account_id = ?",
                year.first().account().value());

        assertThat(signers.sign(year.first(), year)).isEqualTo(new SignOutcome.NameMissing());
    }

    @Test
    void both_signers_stand_in_the_log_of_decisions() {
        var year = counted();
        signers.sign(year);

        var decided = proposals.listDecided(year.community().id()).getFirst();
        assertThat(decided.asked().by()).isEqualTo(year.first().account());
        assertThat(requireNonNull(decided.decided()).by())
                .isEqualTo(year.second().account());
    }

    private OpenEdition counted() {
        var year = closed.closed(12);
        signers.count(year);
        return year;
    }

    /** Named by one of the moderators and a host, as it may be. */
    private Moderator accomplice(OpenEdition year) {
        var host = members.host(founder.host());
        var account = founder.member(year.first());
        founder.chooseName(account);
        var waits = (Waits) appointments.name(year.first(), member(year, account), "we need a third one");
        proposals.confirm(host, ((Asked) waits.asked()).proposal().id());
        return members.moderator(account, year.community().id());
    }

    private MemberId member(OpenEdition year, AccountId account) {
        return members.member(account, year.community().id()).id();
    }
}
