package app.laurel.result.web;

import app.laurel.count.hugo.PluribusRound;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.edition.RulesWords;
import app.laurel.nomination.RoundWords;
import app.laurel.nomination.Shortlist;
import app.laurel.tally.document.ResultDocument.CriterionPart;
import app.laurel.tally.document.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the report on a count says: everything, step by step, made to be printed.
 *
 * @param page of the result
 * @param shortlist how the list came about; null where that is not public
 */
public record ReportPage(ResultPage page, @Nullable Shortlist shortlist) {
    private static final int ROUNDS = 10;

    /** A round of the shortlist's count. */
    public record RoundRow(int number, String compared, String out, String why) {}

    public String text(String key, Object... arguments) {
        return page.frame().t("result.report." + key, arguments);
    }

    /** The method at work. */
    public Working working() {
        return page.award().working();
    }

    /** What the value of a shop on a ballot is, and what it means that there is none. */
    public String weighted() {
        var missing = page.document().countedBy().missing();
        return text("weighted") + " " + text("weighted." + (missing == null ? MissingPolicy.NORMALIZED : missing));
    }

    /** What a place took, with where the number comes from. */
    public String quorum() {
        var quorum = page.category().rules().quorum();
        return text(
                "quorum",
                page.document().countedBy().quorum(),
                quorum.ratings(),
                quorum.percent(),
                page.document().ballots().counted());
    }

    /** First and second, each with its sentence. */
    public List<String> first() {
        var lines = new ArrayList<String>();
        page.document().standings().stream()
                .filter(Standing::isPlaced)
                .limit(Math.max(2, page.document().winners().size()))
                .forEach(it -> lines.add(text("place", it.rank(), page.name(it.shop())) + " "
                        + page.award().sentence(it)));
        return lines;
    }

    /** How the best shop of a criterion is found. */
    public String criteria() {
        return RulesWords.ofCriteria(page.frame(), page.category().rules());
    }

    /** That there was no tie, as far as the method's working says. */
    public String untied() {
        return page.document().winners().isEmpty()
                ? text("ties.none.award")
                : page.award().untied();
    }

    /** Ties for a criterion's first place. */
    public List<String> ties(CriterionPart criterion) {
        return AwardWords.of(criterion, page.frame(), page.document()).ties(criterion);
    }

    /** Shops without a place, each with what it missed. */
    public List<String> unplaced() {
        return page.document().standings().stream()
                .filter(it -> !it.isPlaced())
                .map(it -> page.document().isDisqualified(it.shop())
                        ? page.name(it.shop()) + ": " + page.unplaced(it)
                        : text("unplaced", page.name(it.shop()), it.ratings(), it.missing()))
                .toList();
    }

    /** The merit profiles of all shops, best first. */
    public MeritBands bands() {
        return new MeritBands(page.frame(), page.document());
    }

    /** The last rounds of the shortlist's count; none where it was not made in rounds. */
    public List<RoundRow> rounds() {
        if (shortlist == null) return List.of();
        var rounds = shortlist.rounds();
        return rounds.subList(Math.max(0, rounds.size() - ROUNDS), rounds.size()).stream()
                .map(it -> round(shortlist, it))
                .toList();
    }

    private RoundRow round(Shortlist list, PluribusRound round) {
        var compared = round.standings().stream()
                .filter(it -> round.selected().contains(it.nominee()))
                .map(it -> page.frame()
                        .t(
                                "nomination.page.round.compared",
                                list.counted().get(it.nominee()).name(),
                                it.points().toDecimal(2),
                                it.nominations()))
                .collect(Collectors.joining(" · "));
        var out = round.eliminated().stream()
                .map(it -> list.counted().get(it).name())
                .collect(Collectors.joining(", "));
        return new RoundRow(
                round.number(),
                compared.isEmpty() ? "–" : compared,
                out.isEmpty() ? "–" : out,
                page.frame().t(RoundWords.why(round)));
    }
}
