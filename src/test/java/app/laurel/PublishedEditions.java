package app.laurel;

import app.laurel.base.text.Bilingual;
import app.laurel.result.TwoSigners;
import app.laurel.shop.NewShop;
import java.util.List;

/** Makes years whose result is out: the first shop of the list won everything, by twelve ballots. */
public class PublishedEditions {
    private static final int VOTERS = 12;

    private final OpenEditions editions;
    private final ClosedEditions closed;
    private final TwoSigners signers;

    PublishedEditions(OpenEditions editions, ClosedEditions closed, TwoSigners signers) {
        this.editions = editions;
        this.closed = closed;
        this.signers = signers;
    }

    /** A new one. */
    public OpenEdition aPublishedEdition() {
        return publish(editions.anOpenEdition());
    }

    /** The same with another address of the first shop. */
    public OpenEdition aPublishedEdition(String firstAddress) {
        return publish(editions.anOpenEdition()
                .withShops(List.of(
                        new NewShop(new Bilingual("첫 가게", "First Shop"), firstAddress, 2026),
                        new NewShop(new Bilingual("둘째 가게", "Second Shop"), "second.example", 2026))));
    }

    private OpenEdition publish(EditionWish wish) {
        var edition = closed.closed(wish, VOTERS);
        signers.publish(edition);
        return edition;
    }
}
