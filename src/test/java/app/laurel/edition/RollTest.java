package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.Progress;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Accounts;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.NewMember;
import app.laurel.community.Roster;
import app.laurel.edition.RollStatus.JoinedLater;
import app.laurel.edition.RollStatus.OnTheRoll;
import app.laurel.edition.RollStatus.WrittenLater;
import app.laurel.joining.RosterImports;
import app.laurel.joining.RosterImports.RosterOutcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LaurelTest
class RollTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final LocalDate JOINED_BY = LocalDate.of(2026, 3, 1);
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);

    private final Roll roll;
    private final Editions editions;
    private final Members members;
    private final Accounts accounts;
    private final Roster roster;
    private final RosterImports rosters;
    private final Founder founder;
    private final MovableClock clock;
    private final Community community;
    private final Moderator moderator;
    private final EditionId id;

    @Autowired
    RollTest(
            Roll roll,
            Editions editions,
            EditionTemplates templates,
            Members members,
            Accounts accounts,
            Roster roster,
            RosterImports rosters,
            Founder founder,
            MovableClock clock) {
        this.roll = roll;
        this.editions = editions;
        this.members = members;
        this.accounts = accounts;
        this.roster = roster;
        this.rosters = rosters;
        this.founder = founder;
        this.clock = clock;
        clock.moveTo(BEGIN);
        community = founder.community();
        moderator = founder.moderator(community);
        id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
    }

    @BeforeEach
    void begin() {
        clock.moveTo(BEGIN);
    }

    @Test
    void it_freezes_when_the_day_has_ended_and_nominations_have_opened() {
        var edition = editions.get(id);

        assertThat(edition.rules().joinedBy()).isEqualTo(JOINED_BY);
        assertThat(Roll.frozenAt(edition)).isEqualTo(edition.schedule().nominatingOpens());
        assertThat(roll.isFrozen(edition)).isFalse();
        assertThat(roll.isOpen(edition)).isTrue();
        clock.moveTo(Instant.parse("2026-03-01T15:00:00Z")); // midnight in Seoul
        assertThat(roll.isOpen(edition)).isFalse();
        clock.moveTo(Roll.frozenAt(edition));
        assertThat(roll.isFrozen(edition)).isTrue();
    }

    @Test
    void who_joined_on_the_day_is_on_it_and_who_joined_a_day_later_is_told() {
        var inTime = add("in-time", JOINED_BY);
        clock.pass(Duration.ofDays(1));
        var late = add("late", JOINED_BY.plusDays(1));

        assertThat(standing(inTime)).isEqualTo(new OnTheRoll(JOINED_BY));
        assertThat(standing(late)).isEqualTo(new JoinedLater(JOINED_BY.plusDays(1), JOINED_BY));
    }

    @Test
    void before_the_freeze_a_true_date_may_still_be_written_down() {
        clock.moveTo(frozenAt().minusMillis(1));

        assertThat(standing(add("known", EARLY))).isEqualTo(new OnTheRoll(EARLY));
    }

    @Test
    void nobody_is_slipped_in_after_the_freeze() {
        clock.moveTo(frozenAt());
        var slipped = add("slipped", EARLY);

        assertThat(standing(slipped)).isEqualTo(new WrittenLater(EARLY, frozenAt(), frozenAt()));
        clock.pass(Duration.ofDays(30));
        assertThat(standing(slipped)).isInstanceOf(WrittenLater.class);
    }

    @Test
    void a_date_corrected_after_the_freeze_neither_adds_nor_removes_a_voter() {
        clock.pass(Duration.ofDays(2));
        var late = add("late", JOINED_BY.plusDays(1));
        var voter = add("voter", EARLY);
        clock.moveTo(frozenAt().plusSeconds(1));

        correct(late, "2019-01-01");
        correct(voter, "2026-03-02");

        assertThat(members.member(late, community.id()).joinedOn()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(standing(late)).isInstanceOf(WrittenLater.class);
        assertThat(standing(voter)).isEqualTo(new OnTheRoll(EARLY));
    }

    @Test
    void a_member_of_another_community_has_no_standing() {
        var elsewhere = founder.community();
        var stranger = members.member(founder.member(founder.moderator(elsewhere)), elsewhere.id());

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> roll.of(stranger, editions.get(id)));
    }

    private AccountId add(String name, LocalDate joined) {
        var account = founder.account(name);
        roster.add(moderator, new NewMember(accounts.get(account).mail(), joined));
        return account;
    }

    private void correct(AccountId account, String day) {
        var file = "mail,display name,joined\n%s,,%s\n"
                .formatted(accounts.get(account).mail(), day);
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        assertThat(rosters.take(moderator, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE))
                .isEqualTo(new RosterOutcome.Taken(0, 1, 0));
    }

    private RollStatus standing(AccountId account) {
        return roll.of(members.member(account, community.id()), editions.get(id));
    }

    private Instant frozenAt() {
        return Roll.frozenAt(editions.get(id));
    }
}
