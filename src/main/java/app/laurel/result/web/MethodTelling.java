package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.count.exact.Fraction;
import app.laurel.tally.document.Duel;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.SeatStep;
import app.laurel.tally.document.Standing;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The working of a method on these very ballots: sums, steps and comparisons, row by row. */
public record MethodTelling(PageFrame frame, ResultDocument document) {
    private static final Fraction COMPOSITE = Fraction.of(100);
    private static final int ROWS = 45;

    /** A row of a table. */
    public record Row(String name, List<String> cells) {
        /** Keeps its own copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Heads of the table; none where the method has no table of its own. */
    public List<String> heads() {
        return switch (document.method()) {
            case "AVERAGE" -> heads("ratings", "mean", "sum", "drawn");
            case "VOTES_AND_MARKS" ->
                heads("favourites", "favourites.part", "ratings", "sum", "mean", "marks.part", "score");
            case "STAR" -> heads("figures", "chosen", "tied");
            case "SCHULZE" -> heads("preferred", "chain");
            case "RANKED_PAIRS" -> heads("preferred", "locked");
            default -> List.of();
        };
    }

    /** Rows of the table. */
    public List<Row> rows() {
        return switch (document.method()) {
            case "AVERAGE" -> placed().stream().map(this::average).toList();
            case "VOTES_AND_MARKS" -> placed().stream().map(this::votes).toList();
            case "STAR" -> document.steps().stream().map(this::step).toList();
            case "SCHULZE", "RANKED_PAIRS" -> duels().stream().map(this::duel).toList();
            default -> List.of();
        };
    }

    /** What the table says, in one sentence. */
    public String caption() {
        var mean = document.mean();
        return say(
                "caption." + document.method() + (document.seats() == null ? "" : ".seats"),
                document.shrink(),
                mean == null ? "–" : marks(Fraction.parse(mean)),
                document.favouritePercent(),
                100 - document.favouritePercent(),
                ROWS);
    }

    private List<Standing> placed() {
        return document.standings().stream().filter(Standing::isPlaced).toList();
    }

    private Row average(Standing standing) {
        return new Row(
                name(standing.shop()),
                List.of(
                        Long.toString(standing.ratings()),
                        marks(Fraction.parse(Objects.requireNonNull(standing.mean()))),
                        marks(Fraction.of(standing.sum())),
                        marks(Fraction.parse(Objects.requireNonNull(standing.average())))));
    }

    private Row votes(Standing standing) {
        var most = placed().stream().mapToLong(Standing::favourites).max().orElse(0);
        var percent = Fraction.of(document.favouritePercent());
        var part = most == 0
                ? Fraction.ZERO
                : Fraction.of(standing.favourites(), most).times(percent);
        var score = Fraction.parse(Objects.requireNonNull(standing.score()));
        return new Row(
                name(standing.shop()),
                List.of(
                        Long.toString(standing.favourites()),
                        part.toDecimal(2),
                        Long.toString(standing.ratings()),
                        marks(Fraction.of(standing.sum())),
                        marks(Fraction.parse(Objects.requireNonNull(standing.mean()))),
                        score.minus(part).toDecimal(2),
                        score.toDecimal(2)));
    }

    private Row step(SeatStep step) {
        var kind = frame.t("result.star." + step.kind());
        return new Row(
                step.seat() == null ? kind : say("seat", step.seat(), kind),
                List.of(dash(figures(step)), names(step.chosen()), names(step.tied())));
    }

    /** What a step of STAR compared, shop by shop. */
    String figures(SeatStep step) {
        var inMarks = step.kind().endsWith("TOTAL");
        return step.scores().stream()
                .map(it -> name(Math.toIntExact(it.getFirst())) + " "
                        + (inMarks
                                ? marks(Fraction.of(it.getLast()))
                                : it.getLast().toString()))
                .collect(Collectors.joining(" · "));
    }

    /** All of them where they fit; otherwise those that concern the winners come first. */
    private List<Duel> duels() {
        if (document.duels().size() <= ROWS) return document.duels();
        return document.duels().stream()
                .filter(it -> document.winners().contains(it.shop())
                        || document.winners().contains(it.against()))
                .limit(ROWS)
                .toList();
    }

    private Row duel(Duel duel) {
        var ahead = duel.preferred() >= duel.opposed();
        var level = duel.preferred() == duel.opposed();
        var pair = say(
                level ? "pair.level" : "pair",
                name(ahead ? duel.shop() : duel.against()),
                name(ahead ? duel.against() : duel.shop()));
        var votes =
                say("votes", Math.max(duel.preferred(), duel.opposed()), Math.min(duel.preferred(), duel.opposed()));
        var locked = duel.locked();
        if (locked != null) return new Row(pair, List.of(votes, say(locked ? "locked.yes" : "locked.no")));
        var there = ahead ? duel.chain() : duel.chainBack();
        var back = ahead ? duel.chainBack() : duel.chain();
        return new Row(pair, List.of(votes, there == null || back == null ? "–" : say("votes", there, back)));
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(it -> say("head." + it)).toList();
    }

    String names(List<Integer> shops) {
        return dash(shops.stream().map(this::name).collect(Collectors.joining(" · ")));
    }

    private String name(int shop) {
        return document.shop(shop).name().in(frame.language());
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static String marks(Fraction composite) {
        return composite.dividedBy(COMPOSITE).toDecimal(2);
    }

    private String say(String key, Object... arguments) {
        return frame.t("result.report." + key, arguments);
    }
}
