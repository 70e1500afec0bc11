package app.laurel.nomination.cli;

import app.laurel.base.Language;
import app.laurel.base.Texts;
import app.laurel.base.cli.ProgressLine;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.ImportOutcome;
import app.laurel.nomination.ImportWords;
import app.laurel.nomination.NominationImports;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** Takes a file of nominations in the name of a moderator and prints what came of it. */
@Component
class ImportNominations {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 2;

    private final NominationImports imports;
    private final Communities communities;
    private final Editions editions;
    private final Accounts accounts;
    private final Members members;
    private final Texts texts;

    ImportNominations(
            NominationImports imports,
            Communities communities,
            Editions editions,
            Accounts accounts,
            Members members,
            Texts texts) {
        this.imports = imports;
        this.communities = communities;
        this.editions = editions;
        this.accounts = accounts;
        this.members = members;
        this.texts = texts;
    }

    /** The exit code: 0 when the file is in, 1 when it was refused, 2 when the command makes no sense. */
    int run(ApplicationArguments arguments, PrintStream out, Language language) throws IOException {
        var words = arguments.getNonOptionArgs();
        var file = words.size() == 3 ? Path.of(words.get(2)) : null;
        if (file == null || !Files.isReadable(file)) return misused(out, language, "nomination.cli.usage");
        var community = option(arguments, "community").flatMap(communities::findBySlug);
        var edition = community.flatMap(it -> option(arguments, "year")
                .filter(year -> year.matches("[0-9]{4}"))
                .flatMap(year -> editions.find(it.id(), Integer.parseInt(year))));
        if (edition.isEmpty()) return misused(out, language, "nomination.cli.no-edition");
        var moderator = option(arguments, "as").flatMap(MailAddress::parse).flatMap(it -> moderator(it, edition.get()));
        if (moderator.isEmpty()) return misused(out, language, "nomination.cli.no-moderator");
        return take(moderator.get(), edition.get(), file, out, language);
    }

    private int take(Moderator by, Edition edition, Path file, PrintStream out, Language language) throws IOException {
        var bar = new ProgressLine(out);
        ImportOutcome outcome;
        try (var input = Files.newInputStream(file)) {
            outcome = imports.take(by, edition.id(), input, Files.size(file), bar);
        }
        bar.end();
        out.println(ImportWords.of(outcome, edition, texts, language));
        if (!(outcome instanceof ImportOutcome.Refused(var problems, var count))) {
            return outcome instanceof ImportOutcome.NotOpen ? REFUSED : DONE;
        }
        for (var problem : problems) {
            var line = texts.get(language, "nomination.upload.line", Long.toString(problem.line()));
            out.println(line + " " + problem.reason(texts, language) + " " + problem.remedy(texts, language));
        }
        return REFUSED;
    }

    private Optional<Moderator> moderator(MailAddress mail, Edition edition) {
        return accounts.find(mail).flatMap(it -> members.findModerator(it.id(), edition.community()));
    }

    private int misused(PrintStream out, Language language, String key) {
        out.println(texts.get(language, key));
        return MISUSED;
    }

    private static Optional<String> option(ApplicationArguments arguments, String name) {
        var joined = arguments.getOptionValues(name);
        return joined == null || joined.isEmpty() ? Optional.empty() : Optional.of(joined.getFirst());
    }
}
