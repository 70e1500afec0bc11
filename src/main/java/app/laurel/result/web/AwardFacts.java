package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.count.exact.Fraction;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import java.util.List;
import java.util.stream.Collectors;

/** A result and the language of its words: what the words of all methods share. */
public record AwardFacts(PageFrame frame, ResultDocument document) {
    /** A text of the result's page. */
    String page(String key, Object... arguments) {
        return frame.t("result.page." + key, arguments);
    }

    /** A text of the report. */
    String report(String key, Object... arguments) {
        return frame.t("result.report." + key, arguments);
    }

    /** A text about a tie. */
    String tie(String key, Object... arguments) {
        return frame.t("result.tie." + key, arguments);
    }

    /** The text of the method of the award under a key of the report. */
    String ofMethod(String key, Object... arguments) {
        return report(key + "." + document.countedBy().method(), arguments);
    }

    /** What the order of the table follows, with what every method adds to it. */
    String note() {
        var note = page(
                "note." + document.countedBy().method(), document.countedBy().shrink());
        if (document.countedBy().fillsIn())
            note += " " + page("note.filled", document.ballots().counted());
        var seats = document.countedBy().seats();
        return seats == null || document.winners().isEmpty() ? note : note + " " + page("note.seats", seats);
    }

    /** The shops that have a place, best first. */
    List<Standing> placed() {
        return document.standings().stream().filter(Standing::isPlaced).toList();
    }

    ResultWords words(Scale scale) {
        return new ResultWords(frame, scale);
    }

    /** Figures of the award in words. */
    ResultWords words() {
        return words(Scale.COMPOSITES);
    }

    /** The sum of a shop's ratings, as marks. */
    String sum(Standing standing) {
        return Scale.COMPOSITES.marks(Fraction.of(standing.sum()));
    }

    /** The points of votes and marks; a dash where there are none. */
    String score(Standing standing) {
        var score = standing.score();
        return score == null ? "–" : score.toDecimal(2);
    }

    String name(int shop) {
        return document.shop(shop).name().in(frame.language());
    }

    String name(Standing standing) {
        return name(standing.shop());
    }

    /** Names by numbers; a dash where there are none. */
    String names(List<Integer> shops) {
        return dash(shops.stream().map(this::name).collect(Collectors.joining(" · ")));
    }

    static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
