package app.laurel;

import static app.laurel.edition.SeveralCategories.draft;
import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;

/** Years whose voting is over: of two shops, the first of which everybody rates best. */
public class ClosedEditions {
    private final OpenEditions editions;
    private final PaperFiles files;

    ClosedEditions(OpenEditions editions, PaperFiles files) {
        this.editions = editions;
        this.files = files;
    }

    /** With as many ballots, on paper. */
    public OpenEdition closed(int voters) {
        return closed(editions.anOpenEdition(), voters);
    }

    /** Of three categories: First Shop wins in books, Second Shop in lamps, and nobody was nominated in tents. */
    public OpenEdition several(int voters) {
        var edition = editions.anOpenEdition()
                .withCategories(2, draft("books"), draft("lamps"), draft("tents"))
                .withPaperBallots(PaperFiles.voters(voters))
                .open();
        var books = PaperFiles.ballots(0, voters, 5, voter -> 1 + voter % 4).replace("\n", ",1\n");
        var lamps = PaperFiles.ballots(0, voters, 2, voter -> 5).replace("\n", ",2\n");
        files.take(edition, PaperFiles.HEADER.replace("\n", ",category\n") + books + lamps);
        editions.close(edition);
        return edition;
    }

    /** Of three categories, books, lamps and tents, in each of which First Shop wins. */
    public OpenEdition three(int voters) {
        var edition = editions.anOpenEdition()
                .withCategories(3, draft("books"), draft("lamps"), draft("tents"))
                .withPaperBallots(PaperFiles.voters(voters))
                .open();
        var lines = PaperFiles.ballots(0, voters, 5, voter -> 1 + voter % 4);
        files.take(
                edition,
                IntStream.rangeClosed(1, 3)
                        .mapToObj(category -> lines.replace("\n", "," + category + "\n"))
                        .collect(joining("", PaperFiles.HEADER.replace("\n", ",category\n"), "")));
        editions.close(edition);
        return edition;
    }

    /** Of one category, in an edition that is otherwise as wished; its shops are called First Shop and Second Shop. */
    public OpenEdition closed(EditionWish wish, int voters) {
        var edition = wish.withPaperBallots(PaperFiles.voters(voters)).open();
        files.take(edition, PaperFiles.HEADER + PaperFiles.ballots(0, voters, 5, voter -> 1 + voter % 4));
        editions.close(edition);
        return edition;
    }
}
