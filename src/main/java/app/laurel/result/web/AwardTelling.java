package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.tally.count.Fraction;
import app.laurel.tally.recount.ResultDocument;
import app.laurel.tally.recount.ResultDocument.Duel;
import app.laurel.tally.recount.ResultDocument.Standing;
import java.util.List;
import java.util.function.Function;

/** Tells the award's figures in the words of the method that decided it. */
public record AwardTelling(PageFrame frame, ResultDocument document) {
    private static final int COMPOSITE = 100;
    private static final int PLACES = 2;

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

    /** Why a shop stands where it stands, in one sentence. */
    public String sentence(Standing standing) {
        return switch (document.method()) {
            case "AVERAGE" ->
                say(
                        "sentence.AVERAGE",
                        standing.ratings(),
                        plain(standing),
                        document.shrink(),
                        words().average(standing));
            case "VOTES_AND_MARKS" ->
                say(
                        "sentence.VOTES_AND_MARKS",
                        standing.favourites(),
                        plain(standing),
                        standing.ratings(),
                        score(standing));
            case "STAR" -> star(standing);
            case "SCHULZE", "RANKED_PAIRS" -> say("sentence.PAIRS", won(standing), opponents());
            default -> words().sentence(standing);
        };
    }

    /** What the order of the table follows. */
    public String note() {
        return say("note." + document.method(), document.shrink());
    }

    /** Other shops over which more ballots put this one than the other way round. */
    long won(Standing standing) {
        return document.duels().stream()
                .filter(it -> winner(it) == standing.shop())
                .count();
    }

    long opponents() {
        return document.standings().stream().filter(Standing::isPlaced).count() - 1;
    }

    String score(Standing standing) {
        var score = standing.score();
        return score == null ? "–" : Fraction.parse(score).toDecimal(PLACES);
    }

    String plain(Standing standing) {
        return words().mean(standing);
    }

    private String star(Standing standing) {
        var runoff = document.steps().stream()
                .filter(it -> it.kind().equals("RUNOFF"))
                .findFirst();
        var own = runoff.flatMap(it -> it.scores().stream()
                .filter(pair -> pair.getFirst() == standing.shop())
                .findFirst());
        var other = runoff.flatMap(it -> it.scores().stream()
                .filter(pair -> pair.getFirst() != standing.shop())
                .findFirst());
        if (own.isEmpty() || other.isEmpty()) return say("sentence.STAR.sum", points(standing));
        var against =
                document.shop(Math.toIntExact(other.get().getFirst())).name().in(frame.language());
        return say(
                "sentence.STAR",
                points(standing),
                against,
                own.get().getLast(),
                other.get().getLast());
    }

    private static int winner(Duel duel) {
        if (duel.preferred() == duel.opposed()) return 0;
        return duel.preferred() > duel.opposed() ? duel.shop() : duel.against();
    }

    private static String points(Standing standing) {
        return Fraction.of(standing.sum(), COMPOSITE).toDecimal(0);
    }

    private Column ratings() {
        return new Column(say("ratings"), it -> number(it.ratings()));
    }

    private Column median() {
        return new Column(say("median"), it -> words().median(it));
    }

    private Column higher() {
        return new Column(say("higher"), it -> percent(it.above(), it.ratings()));
    }

    private Column lower() {
        return new Column(say("lower"), it -> percent(it.below(), it.ratings()));
    }

    private Column mean() {
        return new Column(say("mean"), this::plain);
    }

    private Column favourites() {
        return new Column(say("favourites"), it -> number(it.favourites()));
    }

    private Column score() {
        return new Column(say("score"), this::score);
    }

    private Column sum() {
        return new Column(say("sum"), it -> number(Long.parseLong(points(it))));
    }

    private Column wins() {
        return new Column(say("wins"), it -> it.isPlaced() ? say("of", won(it), opponents()) : "–");
    }

    private Column average() {
        var decides = document.method().equals("AVERAGE");
        return new Column(say(decides ? "drawn" : "average"), it -> {
            var rank = it.averageRank() == 0 || decides ? "" : " " + say("average.rank", it.averageRank());
            return words().average(it) + rank;
        });
    }

    private ResultWords words() {
        return new ResultWords(frame, COMPOSITE);
    }

    private String number(long count) {
        return String.format(frame.language().locale(), "%,d", count);
    }

    private String percent(long part, long whole) {
        return say("percent", ResultWords.percent(part, whole));
    }

    private String say(String key, Object... arguments) {
        return frame.t("result.page." + key, arguments);
    }
}
