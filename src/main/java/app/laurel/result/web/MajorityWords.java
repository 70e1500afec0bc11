package app.laurel.result.web;

import app.laurel.tally.document.ResultDocument.CriterionPart;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import java.util.List;

/** Majority judgment in words: medians and the shares beside them. */
record MajorityWords(AwardFacts award) implements AwardWords {
    @Override
    public String sentence(Standing standing) {
        return award.words().sentence(standing);
    }

    /** Where all gave the same, or the rules fill in for missing ratings, only the whole sentence is right. */
    @Override
    public String plainly(Standing standing) {
        var isMost = standing.filled() == null && standing.above() + standing.below() > 0;
        return isMost ? award.page("most", standing.ratings(), award.words().median(standing)) : sentence(standing);
    }

    @Override
    public List<FigureColumn> columns() {
        var columns = new FigureColumns(award);
        return List.of(
                columns.ratings(), columns.median().deciding(), columns.higher(), columns.lower(), columns.average());
    }

    @Override
    public String why() {
        var placed = award.placed();
        if (placed.size() < 2 || award.document().winners().size() > 1) return "";
        var first = placed.get(0);
        var second = placed.get(1);
        if (first.median() == second.median()) return award.report("why.level");
        var words = award.words();
        return award.report(
                "why.median", award.name(first), words.median(first), award.name(second), words.median(second));
    }

    @Override
    public boolean showsProfiles() {
        return !award.document().winners().isEmpty();
    }

    @Override
    public List<String> ties() {
        return ties(award.document().standings(), Scale.COMPOSITES);
    }

    @Override
    public String tieRule() {
        return award.document().winners().isEmpty() ? "" : award.tie("how");
    }

    @Override
    public String untied() {
        return award.report("ties.none");
    }

    @Override
    public List<String> ties(CriterionPart criterion) {
        return ties(criterion.standings().stream().limit(2).toList(), Scale.MARKS);
    }

    private List<String> ties(List<Standing> standings, Scale scale) {
        var parted = new MedianTieWords(award, scale);
        return new TieWords(award).down(standings, (one, other) -> "shared", parted::parted);
    }
}
