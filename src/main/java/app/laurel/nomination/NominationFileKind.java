package app.laurel.nomination;

import app.laurel.base.Progress;
import app.laurel.base.csv.FileAnswer;
import app.laurel.base.csv.FileAnswer.Verdict;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.edition.EditionFileKind;
import app.laurel.nomination.NominationImports.ImportOutcome;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Files of nominations, {@code voter,nominee[,category]}, and what came of each in a sentence. */
@Component
public class NominationFileKind implements EditionFileKind {
    private final NominationImports imports;
    private final Texts texts;

    NominationFileKind(NominationImports imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "nominations";
    }

    @Override
    public FileAnswer take(
            Moderator by, Edition edition, InputStream file, long size, Progress progress, Language language) {
        var zone = edition.schedule().zone();
        return switch (imports.take(by, edition.id(), file, size, progress)) {
            case ImportOutcome.Taken(var lines, var added, var changed, var unchanged, var nominees, var encoding) ->
                FileAnswer.taken(
                        texts,
                        language,
                        texts.get(language, "nomination.import.taken", lines, added, changed, unchanged, nominees),
                        encoding);
            case ImportOutcome.TakenBefore(var at) ->
                answer(Verdict.TAKEN_BEFORE, language, "nomination.import.before", Moments.of(at, zone, language));
            case ImportOutcome.NameMissing() -> answer(Verdict.REFUSED, language, "nomination.import.name-missing");
            case ImportOutcome.WaitsForSecond(var nominators) ->
                answer(Verdict.WAITING, language, "nomination.import.waiting", nominators);
            case ImportOutcome.Prevented(var key) -> answer(Verdict.REFUSED, language, key);
            case ImportOutcome.ListIsOut(var categories) -> listIsOut(categories, language);
            case ImportOutcome.CategoriesChanged() ->
                answer(Verdict.REFUSED, language, "nomination.import.categories-changed");
            case ImportOutcome.NotOpen(var opens, var closes) ->
                answer(
                        Verdict.REFUSED,
                        language,
                        "nomination.import.closed",
                        Moments.of(opens, zone, language),
                        Moments.of(closes, zone, language));
            case ImportOutcome.Refused(var problems, var count) ->
                new FileAnswer(Verdict.REFUSED, texts.get(language, "nomination.import.refused", count), problems);
        };
    }

    private FileAnswer listIsOut(List<Bilingual> categories, Language language) {
        if (categories.isEmpty()) return answer(Verdict.REFUSED, language, "nomination.import.out");
        var names = categories.stream().map(it -> it.in(language)).collect(Collectors.joining(", "));
        return answer(Verdict.REFUSED, language, "nomination.import.out-in", names);
    }

    private FileAnswer answer(Verdict verdict, Language language, String key, Object... arguments) {
        return new FileAnswer(verdict, texts.get(language, key, arguments));
    }
}
