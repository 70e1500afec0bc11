package app.laurel.nomination;

import static app.laurel.nomination.Nominators.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.AtOnce;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.nomination.NominateOutcome.Full;
import app.laurel.nomination.NominateOutcome.Limited;
import app.laurel.nomination.NominateOutcome.NoOwnAddress;
import app.laurel.nomination.NominateOutcome.Saved;
import app.laurel.ratelimit.Limit;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member proposes shops: by choosing, by an address, and as many as the rules allow. */
@LaurelTest
class ProposingShopsTest {
    private final Nominations nominations;
    private final Nominators nominators;
    private final Founder founder;
    private final MovableClock clock;
    private final FoundedYear year;
    private final ShopId known;

    @Autowired
    ProposingShopsTest(
            Nominations nominations,
            Nominators nominators,
            Founder founder,
            MovableClock clock,
            FoundedYears years,
            Shops shops) {
        this.nominations = nominations;
        this.nominators = nominators;
        this.founder = founder;
        this.clock = clock;
        year = years.aYear().nominating();
        known = shops.add(year.first(), new NewShop(new Bilingual("그린바스켓", "Green Basket"), "greenbasket.kr", 2025));
    }

    @Test
    void a_known_shop_is_the_same_by_choice_by_address_and_twice() {
        var hana = member();

        add(hana, "https://www.GreenBasket.kr:443/tea", "Some other name");
        var sheet = kept(nominators.choose(hana, year, known));

        assertThat(sheet.lines())
                .extracting(Sheet.Line::name, Sheet.Line::domain)
                .containsExactly(tuple("그린바스켓", "greenbasket.kr"));
        assertThat(nominations.search(hana, "ㄱㄹㅂ")).extracting(it -> it.id()).containsExactly(known);
    }

    @Test
    void a_new_shop_is_its_registrable_domain_and_keeps_its_first_name() {
        var hana = member();
        var min = member();

        add(hana, "shop.tea-house.co.kr/x", "찻집");
        var sheet = kept(add(min, "http://tea-house.co.kr", "Tea"));

        assertThat(sheet.lines().getFirst().name()).isEqualTo("찻집");
        assertThat(sheet.lines().getFirst().domain()).isEqualTo("tea-house.co.kr");
        assertThat(add(hana, "bit.ly/x", "")).isInstanceOf(NoOwnAddress.class);
        assertThat(add(hana, "smartstore.naver.com", "")).isInstanceOf(NoOwnAddress.class);
        assertThat(add(hana, "www.cafe24.com", "")).isInstanceOf(NoOwnAddress.class);
        assertThat(kept(add(hana, "https://SmartStore.naver.com/Tea/", ""))
                        .lines()
                        .getLast()
                        .domain())
                .isEqualTo("smartstore.naver.com/tea");
        assertThat(add(hana, "co.kr", "")).isInstanceOf(NoOwnAddress.class);
    }

    @Test
    void there_are_as_many_as_the_rules_allow_and_room_again_after_taking_one_out() {
        var hana = member();
        for (var number = 0; number < 5; number++) add(hana, "shop" + number + ".kr", "");

        assertThat(add(hana, "one-more.kr", "")).isEqualTo(new Full(5));
        var third = nominations.read(hana, year.category()).lines().get(2);
        kept(nominations.remove(hana, year.category(), third.nominee()));
        var sheet = kept(add(hana, "one-more.kr", ""));

        assertThat(sheet.lines())
                .extracting(Sheet.Line::domain)
                .containsExactly("shop0.kr", "shop1.kr", "shop3.kr", "shop4.kr", "one-more.kr");
    }

    @Test
    void the_eleventh_proposal_of_a_day_waits_and_nothing_is_lost() {
        var hana = member();
        for (var number = 0; number < 10; number++) {
            var sheet = kept(add(hana, "shop" + number + ".kr", ""));
            if (sheet.isFull())
                nominations.remove(
                        hana, year.category(), sheet.lines().getFirst().nominee());
        }
        var before = nominations.read(hana, year.category());

        assertThat(add(hana, "eleventh.kr", "")).isInstanceOfSatisfying(Limited.class, it -> {
            assertThat(it.by().limit()).isEqualTo(Limit.NOMINATIONS_PER_ACCOUNT);
            assertThat(it.by().endsAt()).isAfter(clock.instant());
        });
        assertThat(nominations.read(hana, year.category())).isEqualTo(before);
        kept(nominations.explain(
                hana, year.category(), before.lines().getFirst().nominee(), "still allowed"));
        clock.pass(Duration.ofDays(1).plusSeconds(1));
        kept(add(hana, "eleventh.kr", ""));
    }

    @Test
    void eight_windows_at_once_never_make_six_nominations() {
        var hana = member();

        var outcomes = AtOnce.all(IntStream.range(0, 8)
                .<Callable<NominateOutcome>>mapToObj(it -> () -> add(hana, "shop" + it + ".kr", ""))
                .toList());

        assertThat(outcomes).allSatisfy(it -> assertThat(it).isInstanceOfAny(Saved.class, Full.class));
        assertThat(nominations.read(hana, year.category()).lines()).hasSize(5);
    }

    private Member member() {
        return founder.joined(year.first());
    }

    private NominateOutcome add(Member member, String address, String name) {
        return nominators.propose(member, year, address, name);
    }
}
