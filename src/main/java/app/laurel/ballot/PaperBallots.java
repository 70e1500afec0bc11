package app.laurel.ballot;

import app.laurel.base.id.EditionId;
import app.laurel.community.Member;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of the ballots on paper of a year: the files, and how many of their ballots stand. */
@Service
@Transactional(readOnly = true)
public class PaperBallots {
    private final BallotImportStore files;
    private final TurnoutStore turnout;
    private final Editions editions;
    private final ObjectProvider<LeftOutFiles> leftOut;

    PaperBallots(
            BallotImportStore files, TurnoutStore turnout, Editions editions, ObjectProvider<LeftOutFiles> leftOut) {
        this.files = files;
        this.turnout = turnout;
        this.editions = editions;
        this.leftOut = leftOut;
    }

    /** The file that a member's ballot came from, by SHA-256 in hex, where the published result leaves that file out. */
    public Optional<String> findLeftOut(Member member, Category category) {
        return turnout.paperFile(category.id(), member.id())
                .filter(file -> leftOut.stream()
                        .anyMatch(it -> it.of(category.edition().id()).contains(file)));
    }

    /** Files and ballots of a year; none where nothing came on paper. */
    public Papers of(EditionId edition) {
        var taken = files.list(edition);
        return new Papers(
                taken.isEmpty() ? 0 : turnout.countOnPaper(editions.get(edition).categoryIds()), taken);
    }

    /**
     * The paper ballots of a year.
     *
     * @param ballots of members who did not vote online
     * @param files that were taken, the latest first
     */
    public record Papers(int ballots, List<ImportedBallotFile> files) {
        /** Nothing came on paper. */
        public static final Papers NONE = new Papers(0, List.of());

        public Papers {
            files = List.copyOf(files);
        }
    }
}
