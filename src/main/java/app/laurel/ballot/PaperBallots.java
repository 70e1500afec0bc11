package app.laurel.ballot;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Member;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of the ballots on paper of a year or a category: the files, and how many of their ballots stand. */
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

    /** The files that a member's ballots of a year came from, by SHA-256 in hex, where the published result leaves that file out. */
    public Map<CategoryId, String> listLeftOut(Member member, Edition edition) {
        var files = turnout.paperFiles(edition.categoryIds(), member.id());
        files.values()
                .removeIf(file ->
                        leftOut.stream().noneMatch(it -> it.of(edition.id()).contains(file)));
        return files;
    }

    /** Files and ballots of a year, those of all its categories together; none where nothing came on paper. */
    public Papers of(EditionId edition) {
        return of(edition, editions.get(edition).categoryIds());
    }

    /** Files with ballots of a category, and those ballots alone. */
    public Papers of(Category category) {
        return of(category.edition().id(), List.of(category.id()));
    }

    private Papers of(EditionId edition, List<CategoryId> categories) {
        var taken = files.list(edition, categories);
        return new Papers(taken.isEmpty() ? 0 : turnout.countOnPaper(categories), taken);
    }

    /**
     * The paper ballots of a year or of one category.
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
