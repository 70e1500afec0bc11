package app.laurel.edition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.EditionId;
import app.laurel.community.Accounts;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.NewMember;
import app.laurel.community.Roster;
import app.laurel.edition.DraftOutcome.Refused;
import app.laurel.edition.RollStatus.OnTheRoll;
import app.laurel.edition.RollStatus.TooRecent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator who wants friends on the roll: the day moved, the voting moved before it, members dated back. */
@LaurelTest
class RollAttacksTest {
    private final Roll roll;
    private final Editions editions;
    private final EditionTemplates templates;
    private final Members members;
    private final Accounts accounts;
    private final Roster roster;
    private final MovableClock clock;
    private final Community community;
    private final Moderator moderator;

    // why eight: a roll is attacked through days, rosters, members and dates of the vote
    @Autowired
    RollAttacksTest(
            Roll roll,
            Editions editions,
            EditionTemplates templates,
            Members members,
            Accounts accounts,
            Roster roster,
            Founder founder,
            MovableClock clock) {
        this.roll = roll;
        this.editions = editions;
        this.templates = templates;
        this.members = members;
        this.accounts = accounts;
        this.roster = roster;
        this.clock = clock;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void the_day_of_joining_comes_no_later_once_it_can_be_read_and_may_come_earlier() {
        var id = year(0, 0);
        var edition = editions.get(id);

        assertThat(problem(editions.change(moderator, id, joinedBy(edition, 1))))
                .isEqualTo("edition.draft.joined-by-later");
        assertThat(editions.get(id).rules().joinedBy())
                .isEqualTo(edition.rules().joinedBy());

        assertThat(editions.change(moderator, id, joinedBy(edition, -1))).isInstanceOf(DraftOutcome.Saved.class);
        assertThat(problem(editions.change(moderator, id, joinedBy(edition, 0))))
                .isEqualTo("edition.draft.joined-by-later");
    }

    @Test
    void a_year_does_not_begin_with_a_day_of_joining_within_its_voting() {
        var usual = templates.usual(community, 2026);
        var opens = requireNonNull(usual.dates().schedule()).votingOpens();
        var day = LocalDate.ofInstant(opens, community.zone());

        var outcome = editions.create(moderator, with(usual, day, 0));

        assertThat(problem(outcome)).isEqualTo("edition.draft.joined-by-into-voting");
        assertThat(editions.create(moderator, with(usual, day.minusDays(1), 0))).isInstanceOf(DraftOutcome.Saved.class);
    }

    @Test
    void voting_is_not_moved_before_the_day_of_joining_is_over() {
        var id = year(26, 0);
        var edition = editions.get(id);
        var ends = Roll.dayEnds(edition.rules(), edition.schedule());

        assertThat(editions.moveDate(moderator, id, Milestone.VOTING_OPENS, ends.minusMillis(1), "sooner"))
                .isInstanceOf(DateMoveOutcome.BeforeTheRoll.class);
        assertThat(editions.moveDate(moderator, id, Milestone.VOTING_OPENS, ends, "sooner"))
                .isNotInstanceOf(DateMoveOutcome.BeforeTheRoll.class);
    }

    @Test
    void where_days_on_record_are_asked_for_a_date_in_the_past_does_not_replace_them() {
        var id = year(20, 14);
        var early = enrol("early");
        clock.moveTo(Roll.frozenAt(editions.get(id)).minus(Duration.ofDays(14)));
        var late = enrol("late");

        for (var days : new int[] {0, 20}) {
            clock.pass(Duration.ofDays(days));
            assertThat(roll.of(early, editions.get(id))).isInstanceOf(OnTheRoll.class);
            assertThat(roll.of(late, editions.get(id)))
                    .isInstanceOfSatisfying(
                            TooRecent.class, it -> assertThat(it.days()).isEqualTo(14));
        }
    }

    @Test
    void who_joins_when_the_days_cannot_be_reached_any_more_is_told_so() {
        var id = year(20, 14);
        assertThat(roll.isOpen(editions.get(id))).isTrue();

        clock.moveTo(Roll.frozenAt(editions.get(id)).minus(Duration.ofDays(14)));

        assertThat(roll.isOpen(editions.get(id))).isFalse();
    }

    private EditionId year(int joinedInDays, int daysOnRecord) {
        var usual = templates.usual(community, 2026);
        var day = usual.rules().joinedBy().plusDays(joinedInDays);
        return editions.create(moderator, with(usual, day, daysOnRecord)).orElseThrow();
    }

    private Member enrol(String name) {
        var mail = MailAddress.parse(name + "@" + community.slug() + ".example").orElseThrow();
        roster.add(moderator, new NewMember(mail, LocalDate.of(2015, 1, 1)));
        return members.member(accounts.open(mail).id(), community.id());
    }

    private static Draft joinedBy(Edition edition, int days) {
        return with(Draft.of(edition), edition.rules().joinedBy().plusDays(days), 0);
    }

    private static Draft with(Draft draft, LocalDate joinedBy, int daysOnRecord) {
        var rules = draft.rules();
        var changed = rules.withVoters(joinedBy, new Electorate(false, daysOnRecord));
        return new Draft(draft.year(), draft.name(), draft.dates(), changed);
    }

    private static String problem(DraftOutcome outcome) {
        return ((Refused) outcome).problems().getFirst().reasonKey();
    }
}
