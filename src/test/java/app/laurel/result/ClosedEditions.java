package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.ballot.BallotImports;
import app.laurel.base.Progress;
import app.laurel.tally.document.ResultDocument;

/** Years whose voting is over, and what two moderators do with them. */
final class ClosedEditions {
    private final OpenEditions editions;
    private final PaperFiles files;
    private final ResultDesk desk;

    ClosedEditions(OpenEditions editions, BallotImports imports, ResultDesk desk) {
        this.editions = editions;
        this.files = new PaperFiles(imports);
        this.desk = desk;
    }

    /** A closed year of two shops, the first of which everybody rates best. */
    OpenEdition closed(int voters) {
        var edition = editions.anOpenEdition()
                .withPaperBallots(PaperFiles.voters(voters))
                .open();
        vote(edition, voters);
        editions.close(edition);
        return edition;
    }

    void vote(OpenEdition edition, int voters) {
        var file = new StringBuilder("voter,shop,criterion,mark\n");
        for (var voter = 0; voter < voters; voter++) {
            for (var criterion = 1; criterion <= 4; criterion++) {
                file.append("v%d@roll.example,First Shop,%d,5%nv%d@roll.example,Second Shop,%d,%d%n"
                        .formatted(voter, criterion, voter, criterion, 1 + voter % 4));
            }
        }
        files.take(edition, file.toString());
    }

    void count(OpenEdition edition) {
        assertThat(desk.count(edition.first(), edition.id(), Progress.NONE)).isInstanceOf(CountOutcome.Counted.class);
    }

    byte[] hash(OpenEdition edition) {
        return desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();
    }

    void sign(OpenEdition edition) {
        desk.signOff(edition.first(), edition.id(), hash(edition));
        desk.signOff(edition.second(), edition.id(), hash(edition));
    }

    ResultDocument document(OpenEdition edition) {
        return desk.findCounted(edition.first(), edition.id()).orElseThrow().document();
    }
}
