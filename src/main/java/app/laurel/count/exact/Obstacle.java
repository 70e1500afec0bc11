package app.laurel.count.exact;

/** Why a method cannot be applied to what it was given. Who tells people says it in their language, with the same arguments. */
public enum Obstacle {
    /** A shortlist without places. */
    PLACES("got %s places, want at least 1"),
    /** A part for the favourites beyond 0 to 100 percent. */
    FAVOURITE_PERCENT("got %s percent for the favourites, want 0 to 100"),
    /** An average of nothing. */
    NO_MARK("got no mark, want at least one: nothing has no average"),
    /** A shrinkage below zero. */
    SHRINK("got a shrinkage of %s marks, want 0 or more"),
    /** An average that is not shrunk, of no marks. */
    NEITHER_MARK_NOR_SHRINK("got no mark and no shrinkage, want one of them: nothing has no average"),
    /** Weights that do not sum to 100. */
    WEIGHTS("got weights %s, want whole numbers that sum to 100"),
    /** A scale that is too long or too short. */
    BEST_MARK("got a best mark of %s, want 1 to 10"),
    /** A shop that is listed twice. */
    SHOPS_TWICE("got shops %s, want each once"),
    /** Fewer judgments than none. */
    JUDGMENTS_BELOW_ZERO("got %s judgments of a grade, want 0 or more"),
    /** More judgments than can be counted. */
    TOO_MANY_JUDGMENTS("got more than %s judgments, want fewer"),
    /** A profile without grades. */
    NO_GRADE("got no grades, want at least one"),
    /** A median of nothing. */
    NO_JUDGMENT("got no judgment, want at least one: there is no median of nothing"),
    /** No seat to be filled. */
    SEATS("got %s seats, want at least 1"),
    /** More seats than candidates. */
    TOO_MANY_SEATS("got %s seats for %s candidates, want no more seats than candidates"),
    /** A tie order that is not one. */
    TIE_ORDER("got a tie order that does not name every candidate exactly once"),
    /** A quorum that nobody could meet or that means nothing. */
    QUORUM("got a quorum of %s ratings and %s percent, want 0 or more and 0 to 100"),
    /** Marks that do not fit the rules. */
    MARKS_OF_A_SHOP("got %s marks for shop %s, want %s for one of %s"),
    /** A nominee that is not numbered. */
    NOMINEE("got nominee %s, want one below %s"),
    /** A ballot of another length. */
    MARKS_OF_A_BALLOT("got %s marks, want %s"),
    /** A mark beyond the scale. */
    MARK("got mark %s, want 1 to %s"),
    /** Judgments that are missing where none may be. */
    JUDGMENTS_MISSING("got %s judgments of %s participants, want all: choose how missing judgments count"),
    /** A grade for missing judgments that does not exist. */
    GRADE_OF_THE_MISSING("got grade %s for missing judgments, want one from 0 to %s"),
    /** More judgments than participants. */
    JUDGMENTS_OF_NOBODY("got %s judgments of %s participants, want no more than one each"),
    /** A table of pairs that is not square. */
    PAIRS("got %s numbers, want %s");

    private final String pattern;

    Obstacle(String pattern) {
        this.pattern = pattern;
    }

    /** The reason for those who read logs, with its figures. */
    String describe(Object... arguments) {
        return pattern.formatted(arguments);
    }
}
