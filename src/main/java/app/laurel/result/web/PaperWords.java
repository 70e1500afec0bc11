package app.laurel.result.web;

import app.laurel.ballot.ImportedBallotFile;
import app.laurel.ballot.PaperBallots.Papers;
import app.laurel.base.web.PageFrame;
import app.laurel.tally.document.ResultDocument;
import java.util.List;

/** What the page of a result says of the ballots that came from files, some of which a correction may have left out. */
public record PaperWords(PageFrame frame, ResultDocument document, Papers papers) {
    /** All files, also those that count no longer. */
    public List<ImportedBallotFile> files() {
        return papers.files();
    }

    /** How many of the ballots of this version came on paper. */
    public long ballots() {
        var leftOut = document.leftOutFiles().stream()
                .mapToLong(ResultDocument.LeftOutFile::ballots)
                .sum();
        return papers.ballots() - leftOut;
    }

    /** Who brought a file, by the public name of then; a host may have none. */
    public String who(String name) {
        return name.isEmpty() ? frame.t("result.page.host") : name;
    }

    /** Whether a correction left out the ballots of a file. */
    public boolean isLeftOut(ImportedBallotFile file) {
        return document.leftOutFiles().stream().anyMatch(it -> it.file().equals(file.hash()));
    }
}
