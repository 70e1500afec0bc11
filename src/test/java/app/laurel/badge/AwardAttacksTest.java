package app.laurel.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.community.Accounts;
import app.laurel.community.AskOutcome;
import app.laurel.result.Results;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.ShopDesk.ShopOutcome.TakesTwo;
import app.laurel.shop.Shops;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An award says what was signed, whoever renames the shop, edits its row or acts on its badge at the same moment. */
@LaurelTest
class AwardAttacksTest {
    private final Badges badges;
    private final Shops shops;
    private final ShopDesk desk;
    private final Results results;
    private final Founder founder;
    private final DSLContext sql;
    private final PublicReader reader;
    private final Accounts accounts;
    private final MovableClock clock;
    private final OpenEdition edition;
    private final AwardCode code;

    // why ten: a shop, its award and its badge are changed by every hand that can reach them
    @Autowired
    AwardAttacksTest(
            Badges badges,
            Shops shops,
            ShopDesk desk,
            Results results,
            Founder founder,
            DSLContext sql,
            PublicReader reader,
            Accounts accounts,
            MovableClock clock,
            PublishedEditions editions) {
        this.badges = badges;
        this.shops = shops;
        this.desk = desk;
        this.results = results;
        this.founder = founder;
        this.sql = sql;
        this.reader = reader;
        this.accounts = accounts;
        this.clock = clock;
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code();
    }

    @Test
    void a_shop_that_is_renamed_after_the_award_does_not_take_its_badge_along() {
        var before = badges.find(code).orElseThrow();

        var evil = new Bilingual("나쁜 상점", "Evil Shop");
        assertThatIllegalStateException()
                .isThrownBy(() -> shops.rename(edition.first(), before.shop().id(), evil, "evil-shop.example"));
        var wanted = (TakesTwo) desk.save(edition.first(), before.shop().id(), evil, "evil-shop.example", 2026);
        assertThat(desk.askToRename(edition.first(), before.shop().id(), wanted, "sold to somebody else"))
                .isInstanceOf(AskOutcome.Asked.class);
        assertThat(founder.confirms(edition.first())).isZero();
        assertThat(shops.get(before.shop().id()).name()).isEqualTo(before.shop().name());

        assertThat(founder.confirms(edition.second())).isOne();
        assertThat(shops.get(before.shop().id()).name()).isEqualTo(evil);
        var after = badges.find(code).orElseThrow();

        assertThat(after.shop().name()).isEqualTo(before.shop().name());
        assertThat(after.shop().domain()).isEqualTo(before.shop().domain());
        assertThat(after.belongsOn("evil-shop.example", "laurel.example")).isFalse();
        assertThat(after.belongsOn(before.shop().domain() + "", "laurel.example"))
                .isTrue();
    }

    @Test
    void the_proof_shows_a_later_name_beside_the_signed_one_with_when_why_and_by_whom() throws Exception {
        var shop = badges.find(code).orElseThrow().shop();
        assertThat(reader.read("/en/v/" + code)).doesNotContain("Renamed since");

        rename(shop.id(), new Bilingual("새 가게", "New & Shop"), "new-shop.example", "Sold to <somebody> else.");
        assertThat(founder.confirms(edition.second())).isOne();
        rename(shop.id(), new Bilingual("더 새 가게", "Newer Shop"), "", "And sold once more.");
        assertThat(reader.read("/en/v/" + code)).doesNotContain("Newer Shop");
        assertThat(founder.confirms(edition.second())).isOne();

        var first = accounts.findPublicName(edition.first().account()).orElseThrow();
        var second = accounts.findPublicName(edition.second().account()).orElseThrow();
        assertThat(reader.read("/en/v/" + code))
                .contains("<dd>First Shop</dd>", "<dd>first.example</dd>")
                .contains("First Shop (first.example) became New &amp; Shop (new-shop.example)")
                .contains("New &amp; Shop (new-shop.example) became Newer Shop<br>")
                .contains("On "
                        + Moments.zoned(clock.instant(), edition.community().zone(), Language.EN))
                .contains("Asked for by " + first + ", confirmed by " + second)
                .contains("Reason: Sold to &lt;somebody&gt; else.", "Reason: And sold once more.")
                .containsSubsequence("New &amp; Shop", "Newer Shop");
        assertThat(reader.read("/ko/v/" + code)).contains("가나상점 (first.example) → 새 가게 (new-shop.example)");
    }

    private void rename(ShopId shop, Bilingual name, String domain, String reason) {
        var wanted = (TakesTwo) desk.save(edition.first(), shop, name, domain, 2026);
        assertThat(desk.askToRename(edition.first(), shop, wanted, reason)).isInstanceOf(AskOutcome.Asked.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update result_award set name_en = 'Evil Shop' where code = ?",
                "update result_award set domain = 'evil-shop.example' where code = ?",
                "update result_award set shop_id = shop_id + 1 where code = ?",
                "update result_award set kind = 'NEWCOMER_OF_THE_YEAR' where code = ?",
            })
    void an_award_whose_row_says_what_nobody_signed_is_none(String attack) {
        sql.execute(attack, code.value());

        assertThat(badges.find(code)).isEmpty();
        assertThat(results.listAwards(edition.id()))
                .hasSize(4)
                .noneMatch(it -> it.code().equals(code));
    }

    @Test
    void a_badge_that_is_revoked_and_restored_at_the_same_moment_stays_revoked() {
        for (var award : results.listAwards(edition.id())) {
            badges.suspend(edition.first(), award.code(), "The domain has changed hands.");
            badges.revoke(edition.first(), award.code(), "The shop bought votes.");
            badges.restore(edition.second(), award.code(), "It is theirs after all.");
            var outcomes = AtOnce.<Object>all(List.of(
                    () -> founder.confirms(edition.second()),
                    () -> founder.confirms(edition.first()),
                    () -> badges.suspend(edition.second(), award.code(), "Let us look once more.")));

            assertThat(outcomes.getFirst()).isEqualTo(1);
            assertThat(badges.find(award.code()).orElseThrow().state()).isEqualTo(BadgeState.REVOKED);
            assertThat(badges.find(award.code()).orElseThrow().reason()).isEqualTo("The shop bought votes.");
        }
    }
}
