package app.laurel.access;

import app.laurel.NominatedYears;
import app.laurel.OpenEdition;
import app.laurel.PaperFiles;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Appointments;
import app.laurel.community.Bars;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.edition.DateShifts;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.result.ResultAnnulment;
import app.laurel.result.ResultCorrection;
import app.laurel.result.ResultReopening;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.result.YearExclusions;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.ShopDesk.ShopOutcome.TakesTwo;
import app.laurel.tally.Exclusions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** One of the two moderators of a year, at every door that a moderator who is signed in finds open. */
record OneModerator(Doors doors, OpenEdition year, Member friend, Member voter) {
    private static final String REASON = "because I want it";

    /** The services behind the desk. */
    // why so many: they are the doors themselves
    record Doors(
            Appointments appointments,
            Members members,
            NominatedYears nominations,
            PaperFiles paper,
            Bars bars,
            Editions editions,
            DateShifts shifts,
            TwoSigners signers,
            ResultReopening reopening,
            ResultAnnulment annulment,
            ResultCorrection correction,
            Results results,
            Badges badges,
            ShopDesk shops,
            Clock clock) {}

    /** Tries it as a moderator who is signed in can. */
    void tries(Attack attack) {
        switch (attack) {
            case NAMES_A_THREE_DAY_OLD_ACCOUNT_AS_MODERATOR -> namesAnAccomplice();
            case REMOVES_THE_OTHER_MODERATOR -> removesTheOther();
            case BRINGS_NOMINATIONS_IN_A_FILE -> bringsNominations();
            case BRINGS_BALLOTS_OF_PEOPLE_ON_THE_ROLL -> bringsBallots();
            case TAKES_A_VOTER_OFF_THE_ROLL -> removesAVoter();
            case CLOSES_THE_VOTE_AT_ONCE -> closesAtOnce();
            case KEEPS_THE_VOTE_OPEN -> keepsOpen();
            case GIVES_THE_PUBLICATION_A_DATE -> datesThePublication();
            case SIGNS_TWICE_AND_PUBLISHES -> signsAndPublishes();
            case TAKES_THE_SIGNATURES_OFF_AND_COUNTS_AGAIN -> countsAgain();
            case ANNULS_THE_RESULT -> annuls();
            case COUNTS_WITHOUT_THE_WINNER -> correctsAway();
            case RENAMES_THE_WINNER -> renames();
            case TAKES_THE_AWARD_BACK -> revokes();
            case GIVES_A_BADGE_BACK_THAT_WAS_SET_ASIDE -> restores();
        }
    }

    private Moderator me() {
        return year.first();
    }

    void namesAnAccomplice() {
        doors.appointments().name(me(), friend.id(), REASON);
    }

    private void removesTheOther() {
        var other = doors.members().member(year.second().account(), me().community());
        doors.appointments().remove(me(), other.id(), REASON);
    }

    private void bringsNominations() {
        doors.nominations().bring(me(), year.id(), "voter,nominee\nann,Evil Shop\nbob,Evil Shop\n");
    }

    private void bringsBallots() {
        doors.paper().bring(me(), year, PaperFiles.HEADER + PaperFiles.ballots(0, 5, 5, voter -> 1));
    }

    private void removesAVoter() {
        doors.bars().remove(me(), voter.id(), REASON);
    }

    private void closesAtOnce() {
        move(Milestone.VOTING_CLOSES, doors.clock().instant());
    }

    private void keepsOpen() {
        move(Milestone.VOTING_CLOSES, closes().plus(Duration.ofDays(2)));
    }

    private void datesThePublication() {
        move(Milestone.PUBLISHES, closes().plus(Duration.ofDays(2)));
    }

    private Instant closes() {
        return doors.editions().get(year.id()).schedule().votingCloses();
    }

    private void move(Milestone milestone, Instant date) {
        doors.editions().moveDate(me(), year.id(), milestone, date, REASON);
        doors.shifts().move(me(), year.id(), milestone, date, REASON);
    }

    private void signsAndPublishes() {
        doors.signers().sign(me(), year);
        doors.signers().sign(me(), year);
        doors.signers().tryRelease(year);
    }

    private void countsAgain() {
        doors.reopening().ask(me(), year.id(), REASON);
        doors.signers().tryCount(year);
    }

    private void annuls() {
        doors.annulment().ask(me(), year.id(), REASON);
    }

    private void correctsAway() {
        doors.correction().ask(me(), year.id(), YearExclusions.ofOne(Exclusions.ofShops(1)), REASON);
    }

    private void renames() {
        var winner = year.shops().getFirst();
        var wanted = doors.shops().save(me(), winner, new Bilingual("나쁜 가게", "Evil Shop"), "evil.example", 2026);
        doors.shops().askToRename(me(), winner, (TakesTwo) wanted, REASON);
    }

    private void revokes() {
        doors.badges().revoke(me(), award(), REASON);
    }

    private void restores() {
        doors.badges().restore(me(), award(), REASON);
    }

    /** The first award of the year. */
    AwardCode award() {
        return doors.results().listAwards(year.id()).getFirst().code();
    }
}
