package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.base.text.Bilingual;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which shops the nominees of a list become, whatever addresses they were proposed by. */
@LaurelTest
class ShopListingTest {
    private static final String WHY = "두 주소는 한 가게입니다";

    private final Rulings rulings;
    private final Shops shops;
    private final NominatedYears years;
    private final FoundedYears times;
    private final FoundedYear year;

    @Autowired
    ShopListingTest(Rulings rulings, Shops shops, NominatedYears years, FoundedYears times) {
        this.rulings = rulings;
        this.shops = shops;
        this.years = years;
        this.times = times;
        year = years.aNominatedYear();
    }

    @Test
    void shops_on_one_platform_are_as_many_as_their_hosts() {
        take("teashop.cafe24.com", "potshop.cafe24.com");

        assertThat(years.listed(year)).contains("teashop.cafe24.com", "potshop.cafe24.com");
    }

    @Test
    void merged_addresses_are_one_shop_known_by_the_one_that_is_its_own() {
        take("smartstore.naver.com/tea", "tea-house.kr");
        merge("tea-house.kr", "smartstore.naver.com/tea");

        var shop = listed("tea-house.kr");

        assertThat(shops.find(shop.community(), "https://smartstore.naver.com/Tea/"))
                .contains(shop);
        assertThat(shops.furtherAddresses(shop.community())).containsKey(shop.id());
    }

    @Test
    void a_shop_that_is_known_by_one_of_them_stays_that_shop() {
        var known = shops.add(year.first(), new NewShop(new Bilingual("찻집", "Tea"), "smartstore.naver.com/tea", 2025));
        take("smartstore.naver.com/tea", "tea-house.kr");
        merge("smartstore.naver.com/tea", "tea-house.kr");

        assertThat(listed("smartstore.naver.com/tea").id()).isEqualTo(known);
        assertThat(shops.find(year.community().id(), "tea-house.kr"))
                .map(Shop::id)
                .contains(known);
    }

    @Test
    void a_ruling_puts_no_address_of_many_shops_on_the_list() {
        assertThat(rulings.add(year.first(), year.category(), "https://www.cafe24.com/", WHY))
                .isInstanceOf(RulingOutcome.NoOwnAddress.class);
        assertThat(rulings.add(year.first(), year.category(), "coupang.com/vp/1", WHY))
                .isInstanceOf(RulingOutcome.NoOwnAddress.class);
        assertThat(rulings.add(year.first(), year.category(), "Dr.Jart", WHY)).isInstanceOf(RulingOutcome.Ruled.class);
    }

    /** More of them than of any other nominee, so that both come on the list. */
    private void take(String one, String other) {
        var file = new StringBuilder("voter,nominee\n");
        for (var voter = 0; voter < 30; voter++) {
            file.append("n%d,%s\nn%d,%s\n".formatted(voter, one, voter, other));
        }
        assertThat(years.take(year, file.toString())).isInstanceOf(ImportOutcome.Taken.class);
    }

    private void merge(String from, String into) {
        var outcome =
                rulings.merge(year.first(), year.category(), years.nominee(year, from), years.nominee(year, into), WHY);
        assertThat(outcome).isInstanceOf(RulingOutcome.Ruled.class);
    }

    private Shop listed(String address) {
        times.openVoting(year);
        return years.fixed(year).stream()
                .map(ShortlistedShop::shop)
                .filter(it -> address.equals(it.domain()))
                .findFirst()
                .orElseThrow();
    }
}
