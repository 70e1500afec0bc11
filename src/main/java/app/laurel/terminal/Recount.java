package app.laurel.terminal;

import app.laurel.base.seal.Digests;
import app.laurel.base.text.Language;
import app.laurel.count.AwardCount;
import app.laurel.count.AwardRules;
import app.laurel.tally.document.Corrected;
import app.laurel.tally.document.CountDocument;
import app.laurel.tally.document.PublishedRules;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.ResultDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * The ballots of a folder counted by its rules, beside the result that was published.
 *
 * @param rules SHA-256 of rules.json in hex
 * @param ballots SHA-256 of ballots.csv in hex
 * @param wanted the bytes of result.json
 * @param published what they say
 * @param found the bytes that the recount gives
 */
@SuppressWarnings("ArrayRecordComponent")
record Recount(String rules, String ballots, AwardCount count, byte[] wanted, ResultDocument published, byte[] found) {
    /** What the rules of a year are called in a folder. */
    static final String RULES = "rules.json";

    /** Of one category; the folder of one in a year's archive has its rules beside it. */
    static Recount of(Path folder) throws IOException {
        var own = folder.resolve(RULES);
        var years = folder.toAbsolutePath().normalize().resolveSibling(RULES);
        var isOfYear = !Files.exists(own) && Files.exists(years.resolveSibling(YearRecount.DOCUMENT));
        return of(Files.readAllBytes(isOfYear ? years : own), folder);
    }

    /** Of the category whose result and ballots are in the folder, by the rules of its year. */
    static Recount of(byte[] document, Path folder) throws IOException {
        var categories = PublishedRules.list(document);
        var wanted = Files.readAllBytes(folder.resolve("result.json"));
        var published = read(wanted);
        // a year of one category is not asked for it: its hash tells whether it is the year of the result
        var rules = categories.size() == 1
                ? categories.getFirst()
                : PublishedRules.read(document, published.edition().id());
        var digest = Digests.sha256();
        try (var file = new DigestInputStream(Files.newInputStream(folder.resolve("ballots.csv")), digest)) {
            // what a correction leaves out was decided by people; that the places follow from it is what is counted
            // again
            var corrected = Corrected.of(published);
            var count = PublishedBallots.count(CsvInput.of(file), rules, corrected.shops());
            var ballots = HexFormat.of().formatHex(digest.digest());
            // a result from before the file was named is compared as it was written
            var named = published.ballots().file() == null ? null : ballots;
            var found = isWithheld(published, count)
                    ? CountDocument.ofTooFew(rules, published.ballots(), named, corrected)
                    : CountDocument.of(rules, count, named, corrected);
            return new Recount(rules.hash(), ballots, count, wanted, published, found);
        }
    }

    /** Whether the ballots are rightly not in their file: then the result must say nothing but how many too few there are. */
    private static boolean isWithheld(ResultDocument published, AwardCount count) {
        return published.hasTooFewBallots()
                && published.ballots().counted() < AwardRules.FEWEST_BALLOTS
                && count.ballots().received() == 0;
    }

    /** That too few ballots count for them to be published; empty where they are. */
    Optional<Sentence> withheld() {
        if (!isWithheld(published, count)) return Optional.empty();
        return Optional.of(Sentence.of("too-few", published.ballots().counted(), AwardRules.FEWEST_BALLOTS));
    }

    private static ResultDocument read(byte[] result) {
        try {
            return ResultCodec.decode(result);
        } catch (JacksonException | ClassCastException broken) {
            throw new UnusableInputException("not-result");
        }
    }

    /** What was read, each with its hash. */
    List<Sentence> files() {
        return List.of(
                Sentence.of("hash", "rules.json  ", rules),
                Sentence.of("hash", "ballots.csv ", ballots),
                Sentence.of("hash", "result.json ", HexFormat.of().formatHex(ResultCodec.hash(wanted))),
                Sentence.of(
                        "counted", count.ballots().received(), count.ballots().valid()));
    }

    /** The files that are not those that the result names. */
    List<Sentence> strangers() {
        var strangers = new ArrayList<Sentence>();
        if (!published.rules().equals(rules)) {
            strangers.add(Sentence.of("stranger", "rules.json", published.rules()));
        }
        var named = published.ballots().file();
        if (named != null && !named.equals(ballots)) {
            strangers.add(Sentence.of("stranger", "ballots.csv", named));
        }
        return strangers;
    }

    /** What the recount would have written of the files that the result names: where these differ, figures do. */
    byte[] figures() {
        var named = published.ballots().file();
        var text = new String(found, StandardCharsets.UTF_8).replace(rules, published.rules());
        return (named == null ? text : text.replace(ballots, named)).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether result.json says what the recount says, if not in the same bytes. */
    boolean isSameDocument() {
        return ResultCodec.decode(figures()).equals(published);
    }

    /** Whether it is the result of the category of this id. */
    boolean isOf(String category) {
        return published.edition().id().equals(category);
    }

    /** SHA-256 of what the recount gives. */
    String hash() {
        return HexFormat.of().formatHex(ResultCodec.hash(found));
    }

    /** Whether the same shops win, and which. */
    Sentence winners(Language language) {
        var counted = ResultCodec.decode(found);
        return counted.winners().equals(published.winners())
                ? Sentence.of("winners-same", names(counted, language))
                : Sentence.of("winners-other", names(counted, language), names(published, language));
    }

    private static Object names(ResultDocument document, Language language) {
        if (document.winners().isEmpty()) return Sentence.of("no-winner");
        return document.winners().stream()
                .map(it -> name(document, it, language))
                .collect(Collectors.joining(" · "));
    }

    private static String name(ResultDocument document, int number, Language language) {
        return document.shops().stream()
                .filter(it -> it.number() == number)
                .map(it -> it.name().in(language))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("no. " + number);
    }
}
