package app.laurel.badge;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.result.Results;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What becomes of an award after the day it was given: set aside, restored, taken back, or simply of the past. */
@LaurelTest
class BadgesTest {
    private final Badges badges;
    private final Founder founder;
    private final DSLContext sql;
    private final MovableClock clock;
    private final Instant today;
    private final OpenEdition edition;
    private final AwardCode code;

    @Autowired
    BadgesTest(
            Badges badges,
            Founder founder,
            DSLContext sql,
            MovableClock clock,
            PublishedEditions editions,
            Results results) {
        this.badges = badges;
        this.founder = founder;
        this.sql = sql;
        this.clock = clock;
        today = clock.instant();
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code();
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void an_award_that_nobody_touched_is_worn_without_a_word_about_it() {
        assertThat(worn().state()).isEqualTo(BadgeState.ACTIVE);
        assertThat(worn().version()).isZero();
        assertThat(worn().reason()).isNull();
        assertThat(worn().changedAt()).isNull();
    }

    @Test
    void what_was_set_aside_comes_back_and_every_step_is_public_and_in_the_trail() {
        assertThat(badges.suspend(edition.first(), code, "The domain has changed hands."))
                .isEqualTo(StateOutcome.CHANGED);
        assertThat(worn().state()).isEqualTo(BadgeState.SUSPENDED);
        assertThat(worn().reason()).isEqualTo("The domain has changed hands.");
        assertThat(badges.restore(edition.second(), code, "It is theirs after all."))
                .isEqualTo(StateOutcome.ASKED);
        assertThat(worn().state()).isEqualTo(BadgeState.SUSPENDED);
        founder.confirms(edition.first());

        assertThat(worn().state()).isEqualTo(BadgeState.ACTIVE);
        assertThat(worn().version()).isEqualTo(2);
        assertThat(worn().changedAt()).isEqualTo(clock.instant());
        assertThat(sql.fetchValues(sql.select(AUDIT_ENTRY.REASON)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.OBJECT.eq("award/" + code))
                        .orderBy(AUDIT_ENTRY.ID)))
                .containsExactly("The domain has changed hands.", "It is theirs after all.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "no", " a \n ", "\u200B\u200B\u200B\u200B", "\u202E\u2066ab"})
    void a_reason_that_nobody_can_read_is_none_and_nothing_changes(String reason) {
        assertThat(badges.suspend(edition.first(), code, reason)).isEqualTo(StateOutcome.REASON_MISSING);
        assertThat(badges.revoke(edition.first(), code, reason)).isEqualTo(StateOutcome.REASON_MISSING);

        assertThat(worn().state()).isEqualTo(BadgeState.ACTIVE);
        assertThat(worn().version()).isZero();
        assertThat(sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.OBJECT.eq("award/" + code)))
                .isZero();
    }

    @Test
    void what_was_taken_back_stays_so_whoever_tries_and_keeps_its_reason() {
        badges.revoke(edition.first(), code, "The shop bought votes.");
        founder.confirms(edition.second());

        assertThat(badges.restore(edition.second(), code, "Sorry about that."))
                .isEqualTo(StateOutcome.REVOKED_FOR_GOOD);
        assertThat(badges.suspend(edition.second(), code, "Let us look.")).isEqualTo(StateOutcome.REVOKED_FOR_GOOD);
        assertThat(badges.revoke(edition.second(), code, "")).isEqualTo(StateOutcome.REVOKED_FOR_GOOD);
        assertThat(worn().state()).isEqualTo(BadgeState.REVOKED);
        assertThat(worn().reason()).isEqualTo("The shop bought votes.");
        assertThat(worn().version()).isEqualTo(1);
    }

    @Test
    void what_was_asked_for_before_an_award_was_taken_back_does_not_give_it_back() {
        badges.suspend(edition.first(), code, "The domain has changed hands.");
        badges.restore(edition.first(), code, "It is theirs after all.");
        badges.revoke(edition.second(), code, "The shop bought votes.");
        founder.confirms(edition.first());

        assertThat(founder.confirms(edition.second())).isZero();
        assertThat(worn().state()).isEqualTo(BadgeState.REVOKED);
    }

    @Test
    void an_award_ends_at_its_moment_and_not_before_and_a_graver_word_outlasts_that() {
        var ends = worn().award().expiresAt();
        clock.moveTo(ends.minusMillis(1));
        assertThat(worn().state()).isEqualTo(BadgeState.ACTIVE);
        clock.moveTo(ends);
        assertThat(worn().state()).isEqualTo(BadgeState.EXPIRED);

        badges.suspend(edition.first(), code, "The domain has changed hands.");
        clock.pass(Duration.ofDays(3_650));
        assertThat(worn().state()).isEqualTo(BadgeState.SUSPENDED);
        badges.restore(edition.first(), code, "It is theirs after all.");
        founder.confirms(edition.second());
        assertThat(worn().state()).isEqualTo(BadgeState.EXPIRED);
    }

    @Test
    void a_badge_belongs_on_its_shops_domain_and_below_it_and_on_our_own_pages_only() {
        var domain = worn().shop().domain();

        assertThat(worn().belongsOn(domain + "", "laurel.example")).isTrue();
        assertThat(worn().belongsOn("www." + domain, "laurel.example")).isTrue();
        assertThat(worn().belongsOn("laurel.example", "laurel.example")).isTrue();
        assertThat(worn().belongsOn("evil" + domain, "laurel.example")).isFalse();
        assertThat(worn().belongsOn(domain + ".evil.example", "laurel.example")).isFalse();
        assertThat(worn().belongsOn("www.laurel.example", "laurel.example")).isFalse();
        assertThat(worn().belongsOn("", "laurel.example")).isFalse();
    }

    @Test
    void nobody_of_another_community_may_and_a_code_of_no_award_is_refused_alike() {
        var stranger = founder.moderator(founder.community());

        assertThatThrownBy(() -> badges.suspend(stranger, code, "Out of spite."))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> badges.suspend(edition.first(), new AwardCode("00000172"), "There is none."))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(worn().state()).isEqualTo(BadgeState.ACTIVE);
    }

    private WornAward worn() {
        return badges.find(code).orElseThrow();
    }
}
