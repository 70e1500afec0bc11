package app.laurel.terminal;

import app.laurel.base.text.Language;
import app.laurel.tally.document.PublishedRules;
import app.laurel.tally.document.ResultCodec;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Tells what comes of counting again beside what was published, for people in their language. */
record RecountReport(PrintStream out, PrintStream err, TerminalWords words, Language language) {
    /** A whole year: each category, and the document that was signed over all of them. */
    int compare(YearRecount year) {
        var worst = RecountCommand.SAME;
        for (var category : year.categories()) {
            say("category", YearRecount.name(category));
            worst = Math.max(
                    worst, RecountCommand.attempt(this, YearRecount.name(category), () -> compare(year, category)));
            out.println();
        }
        return Math.max(worst, worst == RecountCommand.UNUSABLE ? RecountCommand.UNUSABLE : document(year));
    }

    private int compare(YearRecount year, PublishedRules category) throws IOException {
        if (category.names().shops().isEmpty()) {
            say("no-list");
            return RecountCommand.SAME;
        }
        var recount = year.recount(category);
        if (!recount.isOf(category.id())) {
            say("exchanged");
            return RecountCommand.DIFFERENT;
        }
        var compared = compare(recount);
        if (year.isNamed(category)) return compared;
        say("year-names-other");
        return RecountCommand.DIFFERENT;
    }

    private int document(YearRecount year) {
        var found = year.document();
        var at = Arrays.mismatch(found, year.wanted());
        if (at < 0) {
            say("year-same", HexFormat.of().formatHex(ResultCodec.hash(found)));
            return RecountCommand.SAME;
        }
        say("year-differs", at);
        say("recounted", around(found, at));
        say("published", around(year.wanted(), at));
        return RecountCommand.DIFFERENT;
    }

    /** One category: what was read, and where it differs. */
    int compare(Recount recount) {
        Stream.concat(recount.files().stream(), recount.strangers().stream()).forEach(this::say);
        recount.withheld().ifPresent(this::say);
        if (Arrays.equals(recount.found(), recount.wanted())) {
            say("same");
            return RecountCommand.SAME;
        }
        var figures = recount.figures();
        var figure = Arrays.mismatch(figures, recount.wanted());
        if (figure < 0) {
            say("same-figures");
            return RecountCommand.DIFFERENT;
        }
        if (recount.isSameDocument()) say("same-document");
        say(recount.winners(language));
        say("differs", figure);
        say("recounted", around(figures, figure));
        say("published", around(recount.wanted(), figure));
        return RecountCommand.DIFFERENT;
    }

    private static String around(byte[] document, int at) {
        var start = Math.max(0, at - 60);
        var end = Math.min(document.length, at + 60);
        return start >= end ? "" : new String(document, start, end - start, StandardCharsets.UTF_8);
    }

    private void say(Sentence sentence) {
        out.println(words.of(sentence));
    }

    private void say(String key, Object... arguments) {
        say(Sentence.of(key, arguments));
    }
}
