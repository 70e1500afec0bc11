package app.laurel.result.web;

import app.laurel.tally.document.Standing;

/** Says why the first is before the second, where the figures of both do not say it by themselves. */
record WhyFirst(ResultPage page) {
    private static final int COMPOSITE = 100;

    /** One sentence; empty where none is needed. */
    String text() {
        var placed =
                page.document().standings().stream().filter(Standing::isPlaced).toList();
        if (placed.size() < 2 || page.document().winners().size() > 1) return "";
        if (page.document().method().equals("MAJORITY_JUDGMENT")) return medians(placed.get(0), placed.get(1));
        return page.document().duels().isEmpty() ? "" : pairs(placed.getFirst());
    }

    private String medians(Standing first, Standing second) {
        if (first.median() == second.median()) return say("level");
        var words = new ResultWords(page.frame(), COMPOSITE);
        return say(
                "median", page.name(first.shop()), words.median(first), page.name(second.shop()), words.median(second));
    }

    private String pairs(Standing first) {
        var isAheadOfAll = page.award().won(first) == page.award().opponents();
        return isAheadOfAll ? "" : say(page.document().method(), page.name(first.shop()));
    }

    private String say(String key, Object... arguments) {
        return page.frame().t("result.report.why." + key, arguments);
    }
}
