package app.laurel.badge;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import app.laurel.result.Results;
import app.laurel.shop.ProofScene;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What became of a badge whose shop nobody proves, when somebody proves it again. */
@LaurelTest
class UnprovedShopsTest {
    private final Badges badges;
    private final ProofScene scene;
    private final Founder founder;
    private final Owners owners;
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
    UnprovedShopsTest(
            Badges badges,
            ProofScene scene,
            Founder founder,
            Owners owners,
            DSLContext sql,
            MovableClock clock,
            PublishedEditions editions,
            Results results) {
        this.badges = badges;
        this.scene = scene;
        this.founder = founder;
        this.owners = owners;
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
    void badges_that_were_set_aside_for_it_are_worn_again_when_the_code_is_back_or_another_is_proved() {
        scene.takeDown();
        scene.loseIt();
        assertThat(state()).isEqualTo(BadgeState.SUSPENDED);
        scene.publish(published);
        scene.lookAfter(1);
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);

        scene.takeDown();
        scene.loseIt();
        assertThat(state()).isEqualTo(BadgeState.SUSPENDED);
        published = scene.prove(owner, shop);
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);
        assertThat(acts("shop/" + shop)).contains("shop.proved-anew");
    }

    @Test
    void what_a_moderator_set_aside_stays_so_whoever_proves_the_address() {
        badges.suspend(edition.first(), code, "The shop is said to have bought votes.");
        scene.takeDown();
        scene.loseIt();
        scene.publish(published);
        scene.lookAfter(1);

        assertThat(state()).isEqualTo(BadgeState.SUSPENDED);
        assertThat(worn().reason()).isEqualTo("The shop is said to have bought votes.");
    }

    @Test
    void what_was_taken_back_does_not_become_a_badge_again() {
        badges.revoke(edition.first(), code, "The shop bought votes.");
        founder.confirms(edition.second());
        scene.takeDown();
        scene.loseIt();
        scene.publish(published);
        scene.lookAfter(1);

        assertThat(state()).isEqualTo(BadgeState.REVOKED);
        assertThat(worn().reason()).isEqualTo("The shop bought votes.");
    }

    @Test
    void whoever_buys_the_address_does_not_wear_the_award_there() {
        scene.takeDown();
        scene.lookAfter(30);
        var buyer = founder.joined(edition.first());
        scene.prove(buyer, shop);
        scene.lookAfter(3);
        scene.lookAfter(14);
        assertThat(state()).as("the buyer proves the address, and did not win").isEqualTo(BadgeState.SUSPENDED);

        scene.takeDown();
        scene.loseIt();
        scene.prove(buyer, shop);
        assertThat(state()).as("nor by losing and proving it anew").isEqualTo(BadgeState.SUSPENDED);
    }

    @Test
    void leaving_a_shop_whose_code_is_missing_leaves_nobody_who_proves_it() {
        scene.takeDown();
        scene.lookAfter(30);
        owners.leave(shop, owner);
        assertThat(state()).isEqualTo(BadgeState.SUSPENDED);
    }

    @Test
    void when_the_last_one_goes_whose_word_still_stood_the_badges_are_set_aside() {
        var other = founder.joined(edition.first());
        owners.make(edition.first(), shop, other);
        scene.takeDown();
        scene.loseIt();
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);
        owners.leave(shop, other);
        assertThat(state()).isEqualTo(BadgeState.SUSPENDED);
    }

    @Test
    void leaving_a_shop_that_is_proved_changes_nothing_about_its_badges() {
        owners.leave(shop, owner);
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);
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
