package app.laurel.ballot;

import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.base.Progress;
import app.laurel.base.csv.FileAnswer;
import app.laurel.base.csv.FileAnswer.Verdict;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.edition.EditionFileKind;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Files of ballots, {@code voter,shop,criterion,mark}, and what came of each in a sentence. */
@Component
public class BallotFileKind implements EditionFileKind {
    private final BallotImports imports;
    private final Texts texts;

    BallotFileKind(BallotImports imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "ballots";
    }

    @Override
    public FileAnswer take(
            Moderator by, Edition edition, InputStream file, long size, Progress progress, Language language) {
        var zone = edition.schedule().zone();
        return switch (imports.take(by, edition.id(), file, size, progress)) {
            case ImportOutcome.Taken(var lines, var added, var changed, var unchanged, var encoding) ->
                FileAnswer.taken(
                        texts,
                        language,
                        texts.get(language, "ballot.import.taken", lines, added, changed, unchanged),
                        encoding);
            case ImportOutcome.TakenBefore(var at) ->
                answer(Verdict.TAKEN_BEFORE, language, "ballot.import.before", Moments.of(at, zone, language));
            case ImportOutcome.NotInTheRules _ -> answer(Verdict.REFUSED, language, "ballot.import.not-in-rules");
            case ImportOutcome.NameMissing _ -> answer(Verdict.REFUSED, language, "ballot.import.name-missing");
            case ImportOutcome.WaitsForSecond(var ballots) ->
                answer(Verdict.WAITING, language, "ballot.import.waiting", ballots);
            case ImportOutcome.Prevented(var key) -> answer(Verdict.REFUSED, language, key);
            case VotingNotOpen(var opens, var closes) ->
                answer(
                        Verdict.REFUSED,
                        language,
                        "ballot.import.closed",
                        Moments.of(opens, zone, language),
                        Moments.of(closes, zone, language));
            case ImportOutcome.Refused(var problems, var count) ->
                new FileAnswer(Verdict.REFUSED, texts.get(language, "ballot.import.refused", count), problems);
        };
    }

    private FileAnswer answer(Verdict verdict, Language language, String key, Object... arguments) {
        return new FileAnswer(verdict, texts.get(language, key, arguments));
    }
}
