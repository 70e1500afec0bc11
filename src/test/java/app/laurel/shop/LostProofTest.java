package app.laurel.shop;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.badge.BadgeState;
import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import app.laurel.result.Results;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The shop's address changes hands after the award: whoever has it then does not wear it, and nobody loses it by an evening's trouble. */
@LaurelTest
class LostProofTest {
    private final Badges badges;
    private final ProofScene scene;
    private final Owners owners;
    private final Founder founder;
    private final DSLContext sql;
    private final MovableClock clock;
    private final Instant today;
    private final OpenEdition edition;
    private final AwardCode code;
    private final ShopId shop;
    private final Member owner;
    private String published = "";

    /** Eight: an award that was won, somebody who proves the shop, and time that passes. */
    @Autowired
    LostProofTest(
            Badges badges,
            ProofScene scene,
            Owners owners,
            Founder founder,
            DSLContext sql,
            MovableClock clock,
            PublishedEditions editions,
            Results results) {
        this.badges = badges;
        this.scene = scene;
        this.owners = owners;
        this.founder = founder;
        this.sql = sql;
        this.clock = clock;
        today = clock.instant();
        edition = editions.aPublishedEdition();
        var award = results.listAwards(edition.id()).getFirst();
        code = award.code();
        shop = award.shop();
        owner = founder.joined(edition.first());
    }

    @BeforeEach
    void the_owner_proves_the_shop_by_a_file() {
        scene.settle(shop);
        published = scene.prove(owner, shop);
    }

    @AfterEach
    void come_back() {
        clock.moveTo(today);
        scene.leave(shop);
    }

    @Test
    void a_code_that_stays_is_looked_for_each_month_and_nothing_happens() {
        for (var month = 0; month < 3; month++) scene.lookAfter(30);
        assertThat(proof(owner).missingSince()).isNull();
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);
    }

    @Test
    void a_code_that_is_gone_is_warned_of_after_three_days_and_lost_two_weeks_later() {
        scene.takeDown();
        scene.lookAfter(30);
        scene.lookAfter(2);
        assertThat(proof(owner).warnedAt()).isNull();

        scene.lookAfter(1);
        assertThat(proof(owner).deadline()).isEqualTo(clock.instant().plus(Duration.ofDays(14)));
        scene.lookAfter(13);
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);

        scene.lookAfter(1);
        assertThat(state()).isEqualTo(BadgeState.SUSPENDED);
        assertThat(worn().reason()).contains("쇼핑몰 주소를", "Nobody proves the shop’s address any more.");
        assertThat(worn().changedBy()).isEmpty();
        assertThat(acts("shop/" + shop)).contains("shop.proof-lost");
        assertThat(acts("award/" + code)).containsExactly("badge.changed");
    }

    @Test
    void a_code_that_is_back_in_time_is_as_if_it_had_never_been_away() {
        scene.takeDown();
        scene.lookAfter(30);
        scene.lookAfter(3);
        scene.publish(published);
        scene.lookAfter(13);

        assertThat(proof(owner).isMissing()).isFalse();
        scene.takeDown();
        scene.lookAfter(30);
        scene.lookAfter(2);
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);
    }

    @Test
    void while_somebody_else_still_speaks_for_the_shop_its_badges_stay() {
        owners.make(edition.first(), shop, founder.joined(edition.first()));
        scene.takeDown();
        scene.loseIt();

        assertThat(proof(owner).lostAt()).isNotNull();
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);
    }

    @Test
    void the_code_of_another_owner_does_not_stand_in_for_ones_own() {
        var other = founder.joined(edition.first());
        scene.prove(other, shop);
        scene.lookAfter(30);

        assertThat(proof(owner).isMissing()).isTrue();
        assertThat(proof(other).isMissing()).isFalse();
    }

    @Test
    void who_does_not_speak_for_the_shop_any_more_is_not_looked_for() {
        owners.leave(shop, owner);
        scene.takeDown();
        scene.loseIt();

        assertThat(state()).isEqualTo(BadgeState.ACTIVE);
    }

    private Proof proof(Member member) {
        return scene.proof(member, shop);
    }

    private BadgeState state() {
        return worn().state();
    }

    private WornAward worn() {
        return badges.find(code).orElseThrow();
    }

    private List<String> acts(String object) {
        return sql.fetchValues(sql.select(AUDIT_ENTRY.ACT).from(AUDIT_ENTRY).where(AUDIT_ENTRY.OBJECT.eq(object)));
    }
}
