package app.laurel.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import app.laurel.result.Award;
import app.laurel.result.DeclineOutcome;
import app.laurel.result.DeclinedAwards;
import app.laurel.result.Results;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A winner may decline, and for two weeks think better of it; nobody else does either for it, and the count stands. */
@LaurelTest
class DeclinedAwardsTest {
    private final DeclinedAwards declined;
    private final AwardsPutAside putAside;
    private final Badges badges;
    private final Results results;
    private final Founder founder;
    private final Owners owners;
    private final MovableClock clock;
    private final Instant today;
    private final OpenEdition edition;
    private final AwardCode code;
    private final ShopId shop;
    private final Member owner;

    @Autowired
    DeclinedAwardsTest(
            DeclinedAwards declined,
            AwardsPutAside putAside,
            Badges badges,
            Results results,
            Founder founder,
            Owners owners,
            MovableClock clock,
            PublishedEditions editions) {
        this.declined = declined;
        this.putAside = putAside;
        this.badges = badges;
        this.results = results;
        this.founder = founder;
        this.owners = owners;
        this.clock = clock;
        edition = editions.aPublishedEdition();
        today = clock.instant();
        var award = results.listAwards(edition.id()).getFirst();
        code = award.code();
        shop = award.shop();
        owner = ownerOf(shop);
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void it_is_worn_no_longer_and_everything_else_stays_as_it_was_counted() {
        var before = results.findPublished(edition.category()).orElseThrow();

        assertThat(declined.decline(owner, code)).isEqualTo(DeclineOutcome.DECLINED);

        assertThat(state()).isEqualTo(BadgeState.DECLINED);
        assertThat(state().praises()).isFalse();
        var after = results.findPublished(edition.category()).orElseThrow();
        assertThat(after.bytes()).isEqualTo(before.bytes());
        assertThat(after.awards())
                .extracting(Award::shop)
                .containsExactlyElementsOf(
                        before.awards().stream().map(Award::shop).toList());
        assertThat(badges.listOf(edition.id()).stream().filter(it -> it.state() == BadgeState.DECLINED))
                .as("the other awards of the shop are not declined with it")
                .hasSize(1);
        assertThat(declined.decline(owner, code)).isEqualTo(DeclineOutcome.AS_IT_WAS);
    }

    @Test
    void nobody_declines_for_a_shop_that_they_do_not_speak_for() {
        var stranger = founder.joined(edition.first());
        var ofOther = ownerOf(edition.shops().getLast());
        owners.leave(shop, owner);
        for (var by : new Member[] {stranger, ofOther, owner}) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> declined.decline(by, code));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> declined.takeBack(by, code));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> declined.decline(owner, new AwardCode("00000172")));
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);
    }

    @Test
    void whoever_speaks_for_the_shop_takes_it_back_for_two_weeks_and_not_a_moment_longer() {
        declined.decline(owner, code);
        var other = ownerOf(shop);
        clock.pass(DeclinedAwards.SECOND_THOUGHTS.minusMillis(1));
        assertThat(declined.takeBack(other, code)).isEqualTo(DeclineOutcome.TAKEN_BACK);
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);
        assertThat(declined.takeBack(owner, code)).isEqualTo(DeclineOutcome.AS_IT_WAS);

        declined.decline(owner, code);
        clock.pass(DeclinedAwards.SECOND_THOUGHTS);
        assertThat(declined.takeBack(owner, code)).isEqualTo(DeclineOutcome.FOR_GOOD);
        assertThat(state()).isEqualTo(BadgeState.DECLINED);
    }

    @Test
    void two_moderators_undo_it_while_the_shop_could_and_one_never_does() {
        declined.decline(owner, code);
        badges.restore(edition.first(), code, "Whoever declined was not the shop.");
        assertThat(state()).isEqualTo(BadgeState.DECLINED);
        founder.confirms(edition.second());
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);

        declined.decline(owner, code);
        clock.pass(DeclinedAwards.SECOND_THOUGHTS.minus(Duration.ofDays(1)));
        badges.restore(edition.first(), code, "Asked for in time, decided too late.");
        clock.pass(Duration.ofDays(1));
        founder.confirms(edition.second());
        assertThat(state()).isEqualTo(BadgeState.DECLINED);
    }

    @Test
    void what_moderators_set_aside_is_still_so_when_the_shop_takes_it_and_what_they_revoke_is_revoked() {
        badges.suspend(edition.first(), code, "Customers ask where their parcels are.");
        declined.decline(owner, code);
        assertThat(state()).isEqualTo(BadgeState.DECLINED);
        declined.takeBack(owner, code);
        assertThat(state()).as("declining is no way around moderators").isEqualTo(BadgeState.SUSPENDED);

        declined.decline(owner, code);
        badges.revoke(edition.first(), code, "The shop bought votes.");
        founder.confirms(edition.second());
        declined.takeBack(owner, code);
        assertThat(state()).isEqualTo(BadgeState.REVOKED);
    }

    @Test
    void it_counts_as_gone_for_good_only_when_it_cannot_be_taken_back() {
        declined.decline(owner, code);
        assertThat(putAside.list()).contains(code);
        assertThat(putAside.listForGood()).doesNotContain(code);

        clock.pass(DeclinedAwards.SECOND_THOUGHTS);
        assertThat(putAside.listForGood()).contains(code);
    }

    private Member ownerOf(ShopId of) {
        var member = founder.joined(edition.first());
        owners.make(edition.first(), of, member);
        return member;
    }

    private BadgeState state() {
        return badges.find(code).orElseThrow().state();
    }
}
