package app.laurel.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.joining.Invites.JoinOutcome;
import app.laurel.joining.Invites.JoinOutcome.Ended;
import app.laurel.joining.Invites.JoinOutcome.Joined;
import app.laurel.joining.Invites.JoinOutcome.MemberAlready;
import app.laurel.joining.Invites.JoinOutcome.NoSuchCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An invitation lets in whoever has its code, as often and as long as it says, and nobody else. */
@LaurelTest
class InvitesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:30:00Z"); // the 24th in Seoul

    private final Invites invites;
    private final Members members;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private final Community community;
    private final Moderator moderator;

    @Autowired
    InvitesTest(Invites invites, Members members, Founder founder, MovableClock clock, DSLContext sql) {
        this.invites = invites;
        this.members = members;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
        clock.moveTo(NOW);
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @BeforeEach
    void now() {
        clock.moveTo(NOW);
    }

    @Test
    void whoever_has_the_code_is_a_member_from_today_where_the_community_lives() {
        var code = make(1);
        var person = founder.account("new");

        assertThat(join(person, code)).isEqualTo(new Joined(LocalDate.of(2026, 11, 24)));
        assertThat(members.findMember(person, community.id())).isPresent();
        assertThat(join(person, code)).isEqualTo(new MemberAlready(LocalDate.of(2026, 11, 24)));
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        var code = make(3);

        assertThat(join(founder.account("a"), " " + code.toLowerCase(Locale.ROOT) + " "))
                .isInstanceOf(Joined.class);
        assertThat(join(
                        founder.account("b"),
                        code.replace("-", "").replace('0', 'o').replace('1', 'l')))
                .isInstanceOf(Joined.class);
        assertThat(join(founder.account("c"), code.replace("-", "–"))).isInstanceOf(Joined.class);
    }

    @Test
    void nothing_is_let_in_after_the_last_use_the_end_of_its_time_or_its_end() {
        var usedUp = make(1);
        join(founder.account("first"), usedUp);
        var ended = make(5);
        invites.end(moderator, invites.list(moderator).getFirst().id());
        var expiring = make(5);

        assertThat(join(founder.account("late"), usedUp)).isInstanceOf(Ended.class);
        assertThat(join(founder.account("late"), ended)).isInstanceOf(Ended.class);
        clock.pass(Duration.ofDays(7));
        assertThat(join(founder.account("late"), expiring)).isEqualTo(new Ended(clock.instant()));
        assertThat(invites.list(moderator)).extracting(Invite::uses).containsExactly(0, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000-0000-0000-0000",
                "' or 1=1 --",
                "<script>alert(1)</script>",
                "UUUU-UUUU-UUUU-UUUU",
                "가나다라"
            })
    void what_is_no_code_opens_nothing(String typed) {
        make(5);

        assertThat(join(founder.account("guess"), typed)).isEqualTo(new NoSuchCode());
        assertThat(join(founder.account("guess"), typed.repeat(1_000))).isEqualTo(new NoSuchCode());
    }

    @Test
    void a_code_opens_its_own_community_only_and_is_ended_by_its_own_moderators_only() {
        var code = make(5);
        var other = founder.community();
        var stranger = founder.moderator(other);
        var id = invites.list(moderator).getFirst().id();

        assertThat(invites.join(founder.account("x"), other.id(), code)).isEqualTo(new NoSuchCode());
        assertThat(invites.end(stranger, id)).isFalse();
        assertThat(invites.list(stranger)).isEmpty();
        assertThat(join(founder.account("y"), code)).isInstanceOf(Joined.class);
    }

    @Test
    void the_database_holds_no_code() {
        var code = make(1);

        var dump = sql.fetch("select * from joining_invite").format(10_000)
                + sql.fetch("select * from audit_entry").format(10_000);

        assertThat(dump).doesNotContain(code).doesNotContain(code.replace("-", ""));
    }

    @Test
    void an_invitation_without_bounds_is_not_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NewInvite("x", 0, Duration.ofDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewInvite("x", 10_001, Duration.ofDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewInvite("x", 1, Duration.ofDays(400)));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewInvite("x", 1, Duration.ZERO));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> members.moderator(founder.account("nobody"), community.id()));
    }

    private String make(int uses) {
        return invites.make(moderator, new NewInvite("friends", uses, Duration.ofDays(7)))
                .shown();
    }

    private JoinOutcome join(AccountId person, String code) {
        return invites.join(person, community.id(), code);
    }
}
