package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What members typed and what moderators brought in files is one. */
@LaurelTest
class NominationSourcesTest {
    private final Nominators nominators;
    private final NominatedYears nominated;
    private final FoundedYears years;
    private final Founder founder;
    private final FoundedYear year;
    private final ShopId known;

    @Autowired
    NominationSourcesTest(
            Nominators nominators, NominatedYears nominated, FoundedYears years, Founder founder, Shops shops) {
        this.nominators = nominators;
        this.nominated = nominated;
        this.years = years;
        this.founder = founder;
        year = years.aYear().nominating();
        known = shops.add(year.first(), new NewShop(new Bilingual("그린바스켓", "Green Basket"), "greenbasket.kr", 2025));
    }

    @Test
    void nominations_of_members_and_of_files_are_one_count_and_one_list() {
        nominators.propose(member(), year, "shop.tea-house.co.kr", "찻집");
        nominators.choose(member(), year, known);
        nominated.take(year, "voter,nominee\nV1,Green Basket\nV1,https://tea-house.co.kr/x\n");

        var list = nominated.draft(year);
        assertThat(list.ballots()).isEqualTo(3);
        assertThat(list.entries()).extracting(Shortlist.Entry::nominations).containsExactly(2L, 2L);

        years.openVoting(year);
        assertThat(nominated.fixed(year))
                .extracting(it -> it.shop().name().ko(), it -> it.shop().domain())
                .containsExactlyInAnyOrder(tuple("그린바스켓", "greenbasket.kr"), tuple("찻집", "tea-house.co.kr"));
    }

    private Member member() {
        return founder.joined(year.first());
    }
}
