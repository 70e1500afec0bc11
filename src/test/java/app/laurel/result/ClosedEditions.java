package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotImports;
import app.laurel.base.Progress;
import app.laurel.tally.document.ResultDocument;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Years whose voting is over, and what two moderators do with them. */
final class ClosedEditions {
    private final OpenEditions editions;
    private final BallotImports imports;
    private final ResultDesk desk;

    ClosedEditions(OpenEditions editions, BallotImports imports, ResultDesk desk) {
        this.editions = editions;
        this.imports = imports;
        this.desk = desk;
    }

    /** A closed year of two shops, the first of which everybody rates best. */
    OpenEdition closed(int voters) {
        var edition = editions.anOpenEdition().open();
        vote(edition, voters);
        editions.close(edition);
        return edition;
    }

    void vote(OpenEdition edition, int voters) {
        var file = new StringBuilder("voter,shop,criterion,mark\n");
        for (var voter = 0; voter < voters; voter++) {
            for (var criterion = 1; criterion <= 4; criterion++) {
                file.append("v%d,First Shop,%d,5%nv%d,Second Shop,%d,%d%n"
                        .formatted(voter, criterion, voter, criterion, 1 + voter % 4));
            }
        }
        imports.take(
                edition.first(),
                edition.id(),
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                -1,
                Progress.NONE);
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
