package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Standing;
import java.util.List;
import java.util.function.Function;

/** The table of all shops: which figures stand in it follows from the method of the award. */
public record AwardTable(PageFrame frame, ResultDocument document) {
    private static final int COMPOSITE = 100;

    /** A column of the table of all shops; every column is numbers. */
    public record Column(String title, Function<Standing, String> cell) {}

    /** What decides first, then what stands beside it. */
    public List<Column> columns() {
        return switch (document.method()) {
            case "AVERAGE" -> List.of(ratings(), mean(), average(), median());
            case "VOTES_AND_MARKS" -> List.of(ratings(), favourites(), mean(), score());
            case "STAR" -> List.of(ratings(), sum(), average());
            case "SCHULZE", "RANKED_PAIRS" -> List.of(ratings(), wins(), average());
            default -> List.of(ratings(), median(), higher(), lower(), average());
        };
    }

    private Column ratings() {
        return new Column(say("ratings"), it -> number(it.ratings()));
    }

    private Column median() {
        return new Column(say("median"), it -> words().median(it));
    }

    private Column higher() {
        return new Column(say("higher"), it -> percent(it.above(), it.judgments()));
    }

    private Column lower() {
        return new Column(say("lower"), it -> percent(it.below(), it.judgments()));
    }

    private Column mean() {
        return new Column(say("mean"), it -> words().mean(it));
    }

    private Column favourites() {
        return new Column(say("favourites"), it -> number(it.favourites()));
    }

    private Column score() {
        return new Column(say("score"), telling()::score);
    }

    private Column sum() {
        return new Column(say("sum"), AwardTelling::points);
    }

    private Column wins() {
        return new Column(
                say("wins"),
                it -> it.isPlaced() ? say("of", telling().won(it), telling().opponents()) : "–");
    }

    private Column average() {
        var decides = document.method().equals("AVERAGE");
        return new Column(say(decides ? "drawn" : "average"), it -> {
            var rank = it.averageRank() == 0 || decides ? "" : " " + say("average.rank", it.averageRank());
            return words().average(it) + rank;
        });
    }

    private AwardTelling telling() {
        return new AwardTelling(frame, document);
    }

    private ResultWords words() {
        return new ResultWords(frame, COMPOSITE);
    }

    private String number(long count) {
        return String.format(frame.language().locale(), "%,d", count);
    }

    private String percent(long part, long whole) {
        return say("percent", ResultWords.exactPercent(part, whole));
    }

    private String say(String key, Object... arguments) {
        return frame.t("result.page." + key, arguments);
    }
}
