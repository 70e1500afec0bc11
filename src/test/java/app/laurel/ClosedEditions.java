package app.laurel;

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

    /** The same of an edition that is otherwise as wished; its shops are called First Shop and Second Shop. */
    public OpenEdition closed(EditionWish wish, int voters) {
        var edition = wish.withPaperBallots(PaperFiles.voters(voters)).open();
        files.take(edition, PaperFiles.HEADER + PaperFiles.ballots(0, voters, 5, voter -> 1 + voter % 4));
        editions.close(edition);
        return edition;
    }
}
