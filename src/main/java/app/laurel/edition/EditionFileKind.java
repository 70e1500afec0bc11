package app.laurel.edition;

import app.laurel.base.Progress;
import app.laurel.base.csv.FileAnswer;
import app.laurel.base.text.Language;
import app.laurel.community.Moderator;
import java.io.InputStream;

/** A kind of CSV file that a year takes from its moderators: at the desk, and by {@code ./laurel import KIND}. */
public interface EditionFileKind {
    /** Its name on the command line, for example {@code ballots}. */
    String kind();

    /**
     * Takes a file, whole or not at all.
     *
     * @param size in bytes, -1 if not known
     * @param language of the answer
     * @throws org.springframework.security.access.AccessDeniedException if the edition is another community's
     */
    FileAnswer take(Moderator by, Edition edition, InputStream file, long size, Progress progress, Language language);
}
