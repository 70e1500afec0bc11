package app.laurel.access;

import static app.laurel.access.YearStage.CLOSED;
import static app.laurel.access.YearStage.NOMINATING;
import static app.laurel.access.YearStage.PUBLISHED;
import static app.laurel.access.YearStage.SET_ASIDE;
import static app.laurel.access.YearStage.SIGNED;
import static app.laurel.access.YearStage.VOTING;

/** What a moderator does who wants to decide an award alone; each of these is an act of two. */
enum Attack {
    NAMES_A_THREE_DAY_OLD_ACCOUNT_AS_MODERATOR(VOTING),
    REMOVES_THE_OTHER_MODERATOR(VOTING),
    BRINGS_NOMINATIONS_IN_A_FILE(NOMINATING),
    BRINGS_BALLOTS_OF_PEOPLE_ON_THE_ROLL(VOTING),
    TAKES_A_VOTER_OFF_THE_ROLL(VOTING),
    CLOSES_THE_VOTE_AT_ONCE(VOTING),
    KEEPS_THE_VOTE_OPEN(VOTING),
    GIVES_THE_PUBLICATION_A_DATE(VOTING),
    SIGNS_TWICE_AND_PUBLISHES(CLOSED),
    TAKES_THE_SIGNATURES_OFF_AND_COUNTS_AGAIN(SIGNED),
    ANNULS_THE_RESULT(PUBLISHED),
    COUNTS_WITHOUT_THE_WINNER(PUBLISHED),
    RENAMES_THE_WINNER(PUBLISHED),
    TAKES_THE_AWARD_BACK(PUBLISHED),
    GIVES_A_BADGE_BACK_THAT_WAS_SET_ASIDE(SET_ASIDE);

    private final YearStage stage;

    Attack(YearStage stage) {
        this.stage = stage;
    }

    /** How far the year has come in which it is tried. */
    YearStage stage() {
        return stage;
    }
}
