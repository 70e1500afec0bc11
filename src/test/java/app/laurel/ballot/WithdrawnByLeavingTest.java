package app.laurel.ballot;

import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.base.Retries;
import app.laurel.base.id.AccountId;
import app.laurel.community.Departures;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.NewMember;
import app.laurel.community.PersonalData;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever leaves or erases the account while voting is open takes the ballot back, as everybody does it; the counts are right. */
@LaurelTest
class WithdrawnByLeavingTest {
    private static final int GUESSES = 5;

    private final VotingBooth booth;
    private final BallotBox box;
    private final OpenEditions editions;
    private final Departures departures;
    private final PersonalData data;
    private final Members members;
    private final Founder founder;
    private final Roster roster;
    private final TransactionTemplate transactions;
    private final DSLContext sql;
    private final BoothVoters voters;

    // why eleven: whoever leaves or erases the account is looked for in the booth, the box and the community
    @Autowired
    WithdrawnByLeavingTest(
            VotingBooth booth,
            BallotBox box,
            OpenEditions editions,
            Departures departures,
            PersonalData data,
            Members members,
            Founder founder,
            Roster roster,
            TransactionTemplate transactions,
            DSLContext sql,
            BoothVoters voters) {
        this.booth = booth;
        this.box = box;
        this.editions = editions;
        this.departures = departures;
        this.data = data;
        this.members = members;
        this.founder = founder;
        this.roster = roster;
        this.transactions = transactions;
        this.sql = sql;
        this.voters = voters;
    }

    @Test
    void an_open_vote_is_taken_back_by_who_leaves_and_by_who_erases_the_account() {
        var edition = editions.anOpenEdition().open();
        var leaver = casts(voters.of(edition), edition);
        var eraser = casts(voters.of(edition), edition);
        casts(voters.of(edition), edition);

        assertThat(departures.leave(leaver)).isTrue();
        assertThat(erase(eraser)).isEqualTo(EraseOutcome.ERASED);

        assertThat(turnout(edition)).isEqualTo(1);
        editions.close(edition);
        box.shut(edition.id());
        assertThat(counted(edition)).isEqualTo(1);
        assertThat(members.findMember(leaver.account(), edition.community().id()))
                .isEmpty();
    }

    @Test
    void a_vote_that_has_ended_is_counted_all_the_same() {
        var edition = editions.anOpenEdition().open();
        var eraser = casts(voters.of(edition), edition);
        editions.close(edition);
        box.shut(edition.id());

        assertThat(erase(eraser)).isEqualTo(EraseOutcome.ERASED);

        assertThat(counted(edition)).isEqualTo(1);
        assertThat(sql.fetchCount(sql.selectFrom("ballot_draft where edition_id = " + edition.id())))
                .isZero();
    }

    @Test
    void a_cast_that_was_on_its_way_does_not_come_in_after_the_person_is_gone() {
        var edition = editions.anOpenEdition().open();
        var first = voters.of(edition);
        var second = casts(voters.of(edition), edition);
        erase(first);
        erase(second);

        assertThat(booth.cast(first, edition.id(), 0, id(), said("1:5555")))
                .isInstanceOf(BoothOutcome.NewerElsewhere.class);
        assertThat(booth.cast(second, edition.id(), 1, id(), said("1:5555")))
                .isInstanceOf(BoothOutcome.NewerElsewhere.class);

        assertThat(turnout(edition)).isZero();
    }

    @Test
    void casts_that_guess_the_version_of_the_erasure_and_wait_for_it_do_not_come_in() throws Exception {
        var edition = editions.anOpenEdition().open();
        var fresh = voters.of(edition);
        var voter = casts(voters.of(edition), edition);
        var beside = new ArrayList<Future<BoothOutcome>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            transactions.executeWithoutResult(open -> {
                erase(fresh);
                erase(voter);
                var begun = new CountDownLatch(2 * GUESSES);
                for (var version = 1; version <= GUESSES; version++) {
                    var guess = version;
                    beside.add(threads.submit(() -> castWaiting(fresh, edition, guess, begun)));
                    beside.add(threads.submit(() -> castWaiting(voter, edition, guess, begun)));
                }
                await(begun);
            });
            for (var cast : beside) assertThat(cast.get()).isInstanceOf(BoothOutcome.NewerElsewhere.class);
        }
        assertThat(turnout(edition)).isZero();
    }

    @Test
    void who_left_and_came_back_votes_again() {
        var edition = editions.anOpenEdition().open();
        var voter = casts(voters.of(edition), edition);
        departures.leave(voter);
        var mail = founder.mailOf(voter.account());
        roster.add(edition.first(), new NewMember(mail, LocalDate.of(2020, 1, 1)));
        var again = members.member(voter.account(), edition.community().id());
        var seen = booth.savedBallot(again, edition.id()).version();

        assertThat(booth.cast(again, edition.id(), seen, id(), said("1:5555"))).isInstanceOf(BoothOutcome.Saved.class);
        assertThat(turnout(edition)).isEqualTo(1);
    }

    private BoothOutcome castWaiting(Member voter, OpenEdition edition, int version, CountDownLatch begun) {
        begun.countDown();
        return Retries.untilAlone(() -> booth.cast(voter, edition.id(), version, id(), said("1:5555")));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void casts_beside_the_erasure_leave_nothing_in_the_box() {
        var edition = editions.anOpenEdition().open();
        var voter = casts(voters.of(edition), edition);
        var acts = new ArrayList<Callable<Object>>();
        for (var version = 1; version <= 4; version++) {
            var seen = version;
            acts.add(() -> Retries.untilAlone(() -> booth.cast(
                    voter,
                    edition.id(),
                    seen,
                    id(),
                    said("1:" + "%d".formatted(seen).repeat(4)))));
        }
        acts.add(() -> Retries.untilAlone(() -> erase(voter)));

        assertThat(AtOnce.<Object>all(acts)).contains(EraseOutcome.ERASED);

        assertThat(turnout(edition)).isZero();
        editions.close(edition);
        box.shut(edition.id());
        assertThat(counted(edition)).isZero();
    }

    @Test
    void nobody_loses_the_account_by_mistake_and_a_community_keeps_its_last_moderator() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);

        assertThat(data.erase(voter.account(), "somebody@else.example")).isEqualTo(EraseOutcome.OTHER_ADDRESS);
        assertThat(data.erase(edition.first().account(), mail(edition.first().account())))
                .isEqualTo(EraseOutcome.ERASED);
        assertThat(data.erase(edition.second().account(), mail(edition.second().account())))
                .isEqualTo(EraseOutcome.LAST_MODERATOR);
        var last =
                members.member(edition.second().account(), edition.community().id());
        assertThat(departures.leave(last)).isFalse();
        assertThat(members.findMember(voter.account(), edition.community().id()))
                .isPresent();
    }

    private Member casts(Member voter, OpenEdition edition) {
        booth.cast(voter, edition.id(), 0, id(), said("*1 1:5555"));
        return voter;
    }

    private EraseOutcome erase(Member voter) {
        return data.erase(voter.account(), mail(voter.account()));
    }

    private String mail(AccountId account) {
        return founder.mailOf(account).value();
    }

    private int turnout(OpenEdition edition) {
        return sql.fetchCount(sql.selectFrom("ballot_turnout where edition_id = " + edition.id()));
    }

    /** Ballots that say something. */
    private int counted(OpenEdition edition) {
        var found = new ArrayList<Integer>();
        box.forEach(edition.id(), Set.of(), ballot -> {
            if (ballot.favourite() != 0) found.add(ballot.favourite());
        });
        return List.copyOf(found).size();
    }
}
