package app.laurel.result;

/** What can be won. */
public enum AwardKind {
    SHOP_OF_THE_YEAR,
    BEST_OF_CRITERION,
    NEWCOMER_OF_THE_YEAR
}
