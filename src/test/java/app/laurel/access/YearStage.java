package app.laurel.access;

/** How far a year has come. */
enum YearStage {
    NOMINATING,
    VOTING,
    CLOSED,
    SIGNED,
    PUBLISHED,
    SET_ASIDE
}
