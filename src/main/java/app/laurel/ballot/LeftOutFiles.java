package app.laurel.ballot;

import app.laurel.base.id.EditionId;
import java.util.Set;

/** Knows which files of paper ballots a published result leaves out; the results offer it. */
@FunctionalInterface
public interface LeftOutFiles {
    /** The files by SHA-256 in hex; none where no result stands. */
    Set<String> of(EditionId edition);
}
