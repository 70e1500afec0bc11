package app.laurel;

import app.laurel.ballot.BallotImports;
import app.laurel.base.Progress;
import app.laurel.base.text.Bilingual;
import app.laurel.result.ReleaseOutcome;
import app.laurel.result.ResultDesk;
import app.laurel.shop.NewShop;
import java.util.List;

/** Makes years whose result is out: the first shop of the list won everything, by twelve ballots. */
public class PublishedEditions {
    private static final int VOTERS = 12;

    private final OpenEditions editions;
    private final PaperFiles files;
    private final ResultDesk desk;

    PublishedEditions(OpenEditions editions, BallotImports imports, ResultDesk desk) {
        this.editions = editions;
        this.files = new PaperFiles(imports);
        this.desk = desk;
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

    private OpenEdition publish(OpenEditions.Wish wish) {
        var edition = wish.withPaperBallots(PaperFiles.voters(VOTERS)).open();
        var file = new StringBuilder("voter,shop,criterion,mark\n");
        for (var voter = 0; voter < VOTERS; voter++) {
            for (var criterion = 1; criterion <= 4; criterion++) {
                file.append("v%d@roll.example,First Shop,%d,5\nv%d@roll.example,Second Shop,%d,3\n"
                        .formatted(voter, criterion, voter, criterion));
            }
        }
        files.take(edition, file.toString());
        editions.close(edition);
        desk.count(edition.first(), edition.id(), Progress.NONE);
        var hash = desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();
        desk.signOff(edition.first(), edition.id(), hash);
        desk.signOff(edition.second(), edition.id(), hash);
        if (!(desk.release(edition.second(), edition.id(), null) instanceof ReleaseOutcome.Published)) {
            throw new IllegalStateException("got no publication");
        }
        return edition;
    }
}
