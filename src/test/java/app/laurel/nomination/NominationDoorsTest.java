package app.laurel.nomination;

import static app.laurel.nomination.Nominators.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.nomination.NominateOutcome.NotOpen;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** When nothing is taken, and from whom nothing ever is. */
@LaurelTest
class NominationDoorsTest {
    private final Nominations nominations;
    private final Nominators nominators;
    private final FoundedYears years;
    private final Founder founder;
    private final Shops shops;
    private final MovableClock clock;
    private final FoundedYear year;
    private final ShopId known;

    @Autowired
    NominationDoorsTest(
            Nominations nominations,
            Nominators nominators,
            FoundedYears years,
            Founder founder,
            Shops shops,
            MovableClock clock) {
        this.nominations = nominations;
        this.nominators = nominators;
        this.years = years;
        this.founder = founder;
        this.shops = shops;
        this.clock = clock;
        year = years.aYear().nominating();
        known = shops.add(year.first(), new NewShop(new Bilingual("그린바스켓", "Green Basket"), "greenbasket.kr", 2025));
    }

    @Test
    void nothing_changes_outside_the_time_of_nominating() {
        var hana = member();
        var nominee = kept(add(hana, "tea-house.co.kr", "")).lines().getFirst().nominee();

        years.openNominations(year);
        clock.pass(Duration.ofMillis(-1));
        nothingIsTaken(hana, nominee);
        years.closeNominations(year);
        nothingIsTaken(hana, nominee);

        assertThat(nominations.read(hana, year.category()).lines())
                .extracting(Sheet.Line::reason)
                .containsExactly("");
    }

    @Test
    void members_of_other_communities_and_their_shops_stay_outside() {
        var theirs = founder.moderator(founder.community());
        var stranger = founder.joined(theirs);
        var shop = shops.add(theirs, new NewShop(new Bilingual("남의집", "Theirs"), "theirs.kr", 2025));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> nominations.read(stranger, year.category()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> add(stranger, "x.kr", ""));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> nominations.remove(stranger, year.category(), new NomineeId(1)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> nominations.reasons(theirs, year.category()));
        var hana = member();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> nominators.choose(hana, year, shop));
        assertThat(nominations.search(hana, "theirs")).isEmpty();
    }

    private void nothingIsTaken(Member hana, NomineeId nominee) {
        assertThat(add(hana, "late.kr", "")).isInstanceOf(NotOpen.class);
        assertThat(nominators.choose(hana, year, known)).isInstanceOf(NotOpen.class);
        assertThat(nominations.explain(hana, year.category(), nominee, "late")).isInstanceOf(NotOpen.class);
        assertThat(nominations.remove(hana, year.category(), nominee)).isInstanceOf(NotOpen.class);
    }

    private Member member() {
        return founder.joined(year.first());
    }

    private NominateOutcome add(Member member, String address, String name) {
        return nominators.propose(member, year, address, name);
    }
}
