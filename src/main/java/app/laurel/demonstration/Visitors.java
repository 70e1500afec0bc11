package app.laurel.demonstration;

import app.laurel.base.id.AccountId;
import app.laurel.base.occasion.InventedOnly;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a visitor of the demonstration may be, and where that person has something to do now. Nobody else can be had: the people are
 * those of the stories, found by their invented addresses, in a database that bears the mark of a demonstration.
 */
@Service
@InventedOnly
@Transactional(readOnly = true)
public class Visitors {
    private final DemonstrationStore store;
    private final Communities communities;
    private final Editions editions;
    private final Accounts accounts;
    private final Clock clock;

    Visitors(DemonstrationStore store, Communities communities, Editions editions, Accounts accounts, Clock clock) {
        this.store = store;
        this.communities = communities;
        this.editions = editions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The invented communities with the seats in them; empty where this database was not filled by us. */
    public List<Troupe> list() {
        if (store.find().isEmpty()) return List.of();
        return Stories.all().stream()
                .flatMap(it -> communities.findBySlug(it.slug()).stream())
                .map(this::troupe)
                .toList();
    }

    /** Who sits on a seat, and the path to what that person does; empty for any other name. */
    public Optional<Admission> find(String community, String seat) {
        return list().stream()
                .filter(it -> it.community().slug().equals(community))
                .flatMap(it -> it.seats().stream().map(each -> admission(it, each)))
                .filter(it -> it.seat().tag().equals(seat))
                .findFirst();
    }

    private Troupe troupe(Community community) {
        var seats = Arrays.stream(Seat.values())
                .flatMap(seat ->
                        accounts.find(seat.mail(community.slug())).stream().map(it -> new Taken(seat, it)))
                .toList();
        var year = liveliest(editions.listOf(community.id()));
        return new Troupe(community, year, year.phaseAt(clock.instant()), seats);
    }

    /** The year in which there is most to do now: one in voting, else one that takes nominations, else the latest. */
    private Edition liveliest(List<Edition> years) {
        return Stream.of(Phase.VOTING, Phase.NOMINATING)
                .flatMap(phase -> years.stream().filter(it -> it.phaseAt(clock.instant()) == phase))
                .findFirst()
                .orElseGet(years::getFirst);
    }

    private static Admission admission(Troupe troupe, Taken taken) {
        return new Admission(taken.seat(), taken.account().id(), Links.absolute(path(troupe, taken.seat())));
    }

    private static String path(Troupe troupe, Seat seat) {
        var slug = troupe.community().slug();
        return switch (seat) {
            case MODERATOR, SECOND_MODERATOR ->
                Links.edition(slug, troupe.year().year());
            case OWNER -> Links.studio(slug);
            case MEMBER -> memberPath(slug, troupe);
            case NEWCOMER -> Links.canIVote(slug, troupe.year().year());
        };
    }

    private static String memberPath(String slug, Troupe troupe) {
        var year = troupe.year().year();
        return switch (troupe.phase()) {
            case NOMINATING -> Links.nominate(slug, year);
            case VOTING -> Links.vote(slug, year);
            case PREPARING, SHORTLISTING, COUNTING, PUBLISHED -> Links.home();
        };
    }

    /**
     * One community as a visitor finds it.
     *
     * @param year in which there is most to do
     * @param phase where that year stands now
     */
    public record Troupe(Community community, Edition year, Phase phase, List<Taken> seats) {
        public Troupe {
            seats = List.copyOf(seats);
        }
    }

    /** A seat and who is on it. */
    public record Taken(Seat seat, Account account) {}

    /**
     * The way in.
     *
     * @param path of ours, where this person has something to do
     */
    public record Admission(Seat seat, AccountId account, String path) {}
}
