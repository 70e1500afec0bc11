package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.count.exact.Fraction;
import app.laurel.tally.document.Duel;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Standing;

/** Tells the award's figures in the words of the method that decided it. */
public record AwardTelling(PageFrame frame, ResultDocument document) {
    private static final int COMPOSITE = 100;
    private static final int PLACES = 2;

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
        var note = say("note." + document.method(), document.shrink());
        if (document.fillsIn())
            note += " " + say("note.filled", document.ballots().counted());
        var seats = document.seats();
        return seats == null || document.winners().isEmpty() ? note : note + " " + say("note.seats", seats);
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
        // why: with several seats a shop may lose a runoff before it wins another; the last one decided about it
        var runoff = document.steps().stream()
                .filter(it -> it.kind().equals("RUNOFF"))
                .filter(it -> it.scores().stream().anyMatch(pair -> pair.getFirst() == standing.shop()))
                .reduce((earlier, later) -> later);
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

    static String points(Standing standing) {
        return Fraction.of(standing.sum(), COMPOSITE).toDecimal(PLACES);
    }

    private ResultWords words() {
        return new ResultWords(frame, COMPOSITE);
    }

    private String say(String key, Object... arguments) {
        return frame.t("result.page." + key, arguments);
    }
}
