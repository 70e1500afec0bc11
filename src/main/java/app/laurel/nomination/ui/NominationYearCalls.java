package app.laurel.nomination.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.ui.Reader;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.nomination.FoundShop;
import app.laurel.nomination.YearNominations;
import app.laurel.nomination.ui.NominationYearOpening.PlacedHit;
import app.laurel.nomination.ui.NominationYearOpening.PlacedReply;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers the calls of the element of a year of several categories: finds the member who calls, each time. */
@Component
class NominationYearCalls {
    private final YearNominations nominations;
    private final NominationCalls calls;
    private final Editions editions;
    private final CurrentAccount current;
    private final Clock clock;

    NominationYearCalls(
            YearNominations nominations,
            NominationCalls calls,
            Editions editions,
            CurrentAccount current,
            Clock clock) {
        this.nominations = nominations;
        this.calls = calls;
        this.editions = editions;
        this.current = current;
        this.clock = clock;
    }

    List<PlacedHit> search(String slug, EditionId edition, String typed) {
        return nominations.search(current.member(slug), edition, typed).stream()
                .map(NominationYearCalls::hit)
                .toList();
    }

    /** One that was withdrawn meanwhile is refused, and the others go on; one that was merged is where it went. */
    PlacedReply nominate(String slug, EditionId year, CategoryId category, ShopId shop) {
        var reply = calls.nominate(slug, category, shop);
        var lines = reply.lines();
        var isOver = reply.closed() && !takesMore(slug, year);
        return new PlacedReply(lines == null ? null : lines.size(), reply.refused(), isOver);
    }

    private boolean takesMore(String slug, EditionId year) {
        return editions.get(current.member(slug), year).phaseAt(clock.instant()) == Phase.NOMINATING;
    }

    private static PlacedHit hit(FoundShop found) {
        var shop = found.shop();
        return new PlacedHit(
                shop.id().value(), shop.name().in(Reader.language()), shop.domain(), found.usual(), found.mine());
    }
}
