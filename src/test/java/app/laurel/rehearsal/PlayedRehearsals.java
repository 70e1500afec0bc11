package app.laurel.rehearsal;

import app.laurel.FoundedYear;
import app.laurel.MovableClock;
import app.laurel.base.Progress;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.rehearsal.RehearsalOutcome.Begun;
import app.laurel.result.ResultDesk;
import java.time.Duration;

/** Begins rehearsals for tests and moves them on. */
public class PlayedRehearsals {
    private final Rehearsals rehearsals;
    private final RehearsalPlay play;
    private final ResultDesk desk;
    private final Members members;
    private final MovableClock clock;

    PlayedRehearsals(Rehearsals rehearsals, RehearsalPlay play, ResultDesk desk, Members members, MovableClock clock) {
        this.rehearsals = rehearsals;
        this.play = play;
        this.desk = desk;
        this.members = members;
        this.clock = clock;
    }

    /** One with as few members as there can be. */
    public Community begin(FoundedYear year) {
        var begun = (Begun) rehearsals.begin(year.first(), 2026, 0, Language.EN);
        clock.pass(Duration.ofSeconds(1));
        return begun.copy();
    }

    /** The first moderator of the real community, in the rehearsal. */
    public Moderator moderator(FoundedYear year, Community copy) {
        return members.moderator(year.first().account(), copy.id());
    }

    /** Brings the next date to now, and lets everybody do what they do then. */
    public RehearsalMove moveOn(Moderator by) {
        var moved = rehearsals.moveOn(by);
        play(by.community());
        return moved;
    }

    /** Lets a second pass, and invented people do what they do. */
    public void play(CommunityId copy) {
        clock.pass(Duration.ofSeconds(1));
        play.carryOn(copy);
    }

    /** From before the nominations to the close of the vote. */
    public Edition playToClose(Moderator by) {
        for (var dates = 0; dates < 4; dates++) moveOn(by);
        clock.pass(Duration.ofMinutes(5));
        return rehearsals.findYear(by).orElseThrow();
    }

    /** Counts, signs as one person, and publishes once a colleague has signed. */
    public void publish(Moderator by, Edition year) {
        year.categoryIds().forEach(it -> desk.count(by, it, Progress.NONE));
        desk.signOff(
                by, year.id(), desk.findCounted(by, year.id()).orElseThrow().hash());
        play(by.community());
        desk.release(by, year.id(), null);
    }
}
