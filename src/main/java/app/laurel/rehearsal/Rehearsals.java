package app.laurel.rehearsal;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.RehearsalGround;
import app.laurel.community.Roster;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.ImaginedYear;
import app.laurel.edition.Phase;
import app.laurel.edition.RehearsalDates;
import app.laurel.edition.YearDrafts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rehearsals of communities, in the hands of their moderators: one at a time, begun and thrown away on the record of the real
 * community, of which nothing else changes.
 *
 * @see "src/docs/decisions/rehearsals.md"
 */
@Service
@Transactional(readOnly = true)
public class Rehearsals {
    /** How many members are invented: with fewer hardly any shop would be rated as often as the usual rules ask. */
    public static final int FEWEST = 50;

    /** More would show nothing that these do not. */
    public static final int MOST = 500;

    /** How long one lasts that nobody throws away. */
    public static final Duration LASTS = Duration.ofDays(7);

    private final RehearsalStore store;
    private final PlayedYears years;
    private final Scenery scenery;
    private final RehearsalGround ground;
    private final Communities communities;
    private final Editions editions;
    private final YearDrafts drafts;
    private final RehearsalDates dates;
    private final Roster roster;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;

    /** Twelve: a copy is made of all that a year has, is moved on, and is on record. */
    Rehearsals(
            RehearsalStore store,
            PlayedYears years,
            Scenery scenery,
            RehearsalGround ground,
            Communities communities,
            Editions editions,
            YearDrafts drafts,
            RehearsalDates dates,
            Roster roster,
            AuditTrail audit,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.years = years;
        this.scenery = scenery;
        this.ground = ground;
        this.communities = communities;
        this.editions = editions;
        this.drafts = drafts;
        this.dates = dates;
        this.roster = roster;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** The rehearsal of the moderator's community, or the one in which the moderator stands; empty while one is cleared away. */
    public Optional<Rehearsal> find(Moderator by) {
        return store.find(by.community());
    }

    /** The years that can be played. */
    public List<Integer> listYears(Moderator by) {
        return List.copyOf(years.of(by).keySet());
    }

    /**
     * Begins one in a copy of the moderator's community.
     *
     * @param voters how many members are invented; as many as are possible where it is more or fewer
     * @param language of the moderator, in which the invented people are called
     * @throws org.springframework.security.access.AccessDeniedException if the community is a rehearsal itself
     */
    @Transactional
    public RehearsalOutcome begin(Moderator by, int year, int voters, Language language) {
        if (communities.get(by.community()).isRehearsal()) throw Members.refused("moderators of a real community");
        roster.hold(by); // why: two who begin at one moment take turns
        if (store.find(by.community()).isPresent()) return new RehearsalOutcome.OnAlready();
        var played = years.of(by).get(year);
        if (played == null || drafts.imagine(by, played.draft()) instanceof ImaginedYear.Faulty) {
            return new RehearsalOutcome.Faulty();
        }
        var copy = ground.open(by, Math.clamp(voters, FEWEST, MOST), language);
        scenery.set(by, copy, played);
        var now = clock.instant();
        store.add(new Rehearsal(
                by.community(), copy.id(), year, Math.clamp(voters, FEWEST, MOST), false, 0, now, now.plus(LASTS)));
        record(by, "rehearsal.begun", by.community(), year);
        return new RehearsalOutcome.Begun(copy);
    }

    /** The year that is played, where the moderator stands in a rehearsal. */
    public Optional<Edition> findYear(Moderator by) {
        return store.find(by.community())
                .filter(it -> it.copy().equals(by.community()))
                .flatMap(it -> editions.find(it.copy(), it.year()));
    }

    /** Whether invented members still do what they do in this phase. */
    public boolean isBusy(Moderator by) {
        return store.find(by.community()).filter(this::isBusy).isPresent();
    }

    private boolean isBusy(Rehearsal rehearsal) {
        var phase = editions.find(rehearsal.copy(), rehearsal.year())
                .map(it -> it.phaseAt(clock.instant()))
                .orElse(Phase.PUBLISHED);
        return (phase == Phase.NOMINATING && !rehearsal.nominated())
                || (phase == Phase.VOTING && rehearsal.ballots() < rehearsal.voters());
    }

    /**
     * Brings the next date of the rehearsal in which the moderator stands to now.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the moderator stands in none
     */
    @Transactional
    public RehearsalMove moveOn(Moderator by) {
        var year = findYear(by).orElseThrow(() -> Members.refused("moderators of a rehearsal"));
        if (isBusy(by)) return new RehearsalMove.Busy();
        return dates.moveOn(by, year.id(), reason(communities.get(by.community())))
                .<RehearsalMove>map(RehearsalMove.Moved::new)
                .orElseGet(RehearsalMove.AtTheEnd::new);
    }

    /** Throws the rehearsal away, from its own desk or that of the real community; within seconds nothing is left. False if none is on. */
    @Transactional
    public boolean throwAway(Moderator by) {
        var rehearsal = store.find(by.community()).filter(it -> !it.isOverAt(clock.instant()));
        rehearsal.ifPresent(it -> {
            store.end(it.copy(), clock.instant());
            record(by, "rehearsal.thrown-away", it.community(), it.year());
        });
        return rehearsal.isPresent();
    }

    private String reason(Community copy) {
        var korean = copy.zone().getId().equals("Asia/Seoul");
        return texts.get(korean ? Language.KO : Language.EN, "rehearsal.move.reason");
    }

    private void record(Moderator by, String act, CommunityId real, int year) {
        var facts = Map.of("year", Integer.toString(year));
        audit.record(new Act(real, by.account(), act, "community/" + real, null, facts));
    }
}
