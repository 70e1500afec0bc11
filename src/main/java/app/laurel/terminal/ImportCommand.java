package app.laurel.terminal;

import app.laurel.base.csv.FileAnswer;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.edition.EditionFileKind;
import app.laurel.edition.Editions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** Takes a file in the name of a moderator and prints what came of it. */
@Component
class ImportCommand {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 2;

    private final List<EditionFileKind> kinds;
    private final Communities communities;
    private final Editions editions;
    private final Accounts accounts;
    private final Members members;
    private final Texts texts;

    ImportCommand(
            List<EditionFileKind> kinds,
            Communities communities,
            Editions editions,
            Accounts accounts,
            Members members,
            Texts texts) {
        this.kinds = kinds;
        this.communities = communities;
        this.editions = editions;
        this.accounts = accounts;
        this.members = members;
        this.texts = texts;
    }

    /** The exit code: 0 when the file is in, 1 when it was refused, 2 when the command makes no sense. */
    int run(ApplicationArguments arguments, PrintStream out, Language language) throws IOException {
        var words = arguments.getNonOptionArgs();
        var kind = words.size() == 3 ? kind(words.get(1)) : Optional.<EditionFileKind>empty();
        if (kind.isEmpty()) return misused(out, language, "edition.cli.usage");
        var file = Path.of(words.get(2));
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) return misused(out, language, "edition.cli.no-file");
        var edition = edition(arguments);
        if (edition.isEmpty()) return misused(out, language, "edition.cli.no-edition");
        var moderator = moderator(arguments, edition.get());
        if (moderator.isEmpty()) return misused(out, language, "edition.cli.no-moderator");
        return report(take(kind.get(), moderator.get(), edition.get(), file, out, language), out, language);
    }

    private static FileAnswer take(
            EditionFileKind kind, Moderator by, Edition edition, Path file, PrintStream out, Language language)
            throws IOException {
        var bar = new ProgressLine(out);
        try (var input = Files.newInputStream(file)) {
            return kind.take(by, edition, input, Files.size(file), bar, language);
        } finally {
            bar.end();
        }
    }

    private int report(FileAnswer answer, PrintStream out, Language language) {
        out.println(answer.words());
        answer.problems().forEach(it -> out.println(it.words(texts, language)));
        return answer.verdict() == FileAnswer.Verdict.REFUSED ? REFUSED : DONE;
    }

    private Optional<EditionFileKind> kind(String word) {
        return kinds.stream().filter(it -> it.kind().equals(word)).findFirst();
    }

    private Optional<Edition> edition(ApplicationArguments arguments) {
        var year =
                option(arguments, "year").filter(it -> it.matches("[0-9]{4}")).map(Integer::valueOf);
        var community = option(arguments, "community").flatMap(communities::findBySlug);
        return community.flatMap(of -> year.flatMap(it -> editions.find(of.id(), it)));
    }

    private Optional<Moderator> moderator(ApplicationArguments arguments, Edition edition) {
        return option(arguments, "as")
                .flatMap(MailAddress::parse)
                .flatMap(accounts::find)
                .flatMap(it -> members.findModerator(it.id(), edition.community()));
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
