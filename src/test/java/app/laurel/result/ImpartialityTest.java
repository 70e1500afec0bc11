package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.base.Progress;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.Editions;
import app.laurel.nomination.Impartiality;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.ShopPeople;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A moderator who speaks for a shop on the list and tries every way to have a hand in its result. */
@LaurelTest
class ImpartialityTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final ShopDesk shops;
    private final ShopPeople people;
    private final Owners owners;
    private final Impartiality impartiality;
    private final Editions years;

    // why eight: the tie is made at the desk of shops and felt at that of results
    @Autowired
    ImpartialityTest(
            ClosedEditions closed,
            TwoSigners signers,
            ResultDesk desk,
            ShopDesk shops,
            ShopPeople people,
            Owners owners,
            Impartiality impartiality,
            Editions years) {
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
        this.shops = shops;
        this.people = people;
        this.owners = owners;
        this.impartiality = impartiality;
        this.years = years;
    }

    @Test
    void whoever_speaks_for_a_shop_on_the_list_neither_counts_nor_signs_nor_releases() {
        var edition = closed.closed(12);
        signers.count(edition);
        var hash = signers.hash(edition);
        people.grant(edition, 1, people.asMember(edition.second()));

        refused(() -> desk.count(edition.second(), edition.category(), Progress.NONE));
        refused(() -> desk.signOff(edition.second(), edition.id(), hash));
        refused(() -> desk.cancel(edition.second(), edition.category()));
        refused(() -> desk.release(edition.second(), edition.id(), null));
        assertThat(desk.findCounted(edition.first(), edition.id()).orElseThrow().signOffs())
                .isEmpty();
        desk.signOff(edition.first(), edition.id(), hash);
        assertThat(desk.findCounted(edition.first(), edition.id()).orElseThrow().signOffs())
                .hasSize(1);
    }

    @Test
    void one_moderator_keeps_no_other_out_by_saying_that_a_shop_is_theirs() {
        var edition = closed.closed(12);
        var second = people.asMember(edition.second());
        people.offer(edition, 1, second);

        assertThat(desk.count(edition.second(), edition.category(), Progress.NONE))
                .isInstanceOf(CountOutcome.Counted.class);
        assertThat(impartiality.tiedModerators(years.get(edition.id()))).isEmpty();
        assertThat(signers.sign(edition.second(), edition)).isInstanceOf(SignOutcome.Signed.class);
    }

    @Test
    void giving_the_shop_up_before_signing_opens_nothing() {
        var edition = closed.closed(12);
        signers.count(edition);
        var second = people.asMember(edition.second());
        people.grant(edition, 1, second);
        people.withdraw(edition, 1, second);

        refused(() -> desk.signOff(edition.second(), edition.id(), signers.hash(edition)));
    }

    @Test
    void a_tie_to_a_shop_that_is_not_in_the_running_keeps_nobody_out() {
        var edition = closed.closed(12);
        var elsewhere =
                shops.save(edition.first(), null, new Bilingual("다른 가게", "Elsewhere"), "elsewhere.example", 2026);
        var shop = ((ShopDesk.ShopOutcome.Saved) elsewhere).shop();
        owners.make(edition.first(), shop, people.asMember(edition.second()));

        assertThat(desk.count(edition.second(), edition.category(), Progress.NONE))
                .isInstanceOf(CountOutcome.Counted.class);
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
