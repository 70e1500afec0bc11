package app.laurel.ballot;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import app.laurel.ballot.VotingBooth.VotersBallot;
import app.laurel.ballot.YearBallots.OwnBallot;
import app.laurel.base.id.CategoryId;
import app.laurel.community.Member;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.Shortlists;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member finds on coming to the vote of a year, looked up at once. */
@Service
@Transactional
public class VotingDoor {
    private final VotingBooth booth;
    private final YearBallots year;
    private final Participations participations;
    private final Shortlists shortlists;
    private final Editions editions;

    VotingDoor(
            VotingBooth booth,
            YearBallots year,
            Participations participations,
            Shortlists shortlists,
            Editions editions) {
        this.booth = booth;
        this.year = year;
        this.shortlists = shortlists;
        this.participations = participations;
        this.editions = editions;
    }

    /** What there is in the community of this member; empty if it has no such year. */
    public Optional<Entry> enter(Member member, int year) {
        return editions.find(member.community(), year)
                .map(it -> it.hasSeveral() ? enterSeveral(member, it) : enter(member, it.only()));
    }

    /**
     * What there is of one category.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it is another community's
     */
    public Entry enter(Member member, CategoryId category) {
        return enter(member, editions.category(member, category));
    }

    /** Lists are fixed together, and a category that nobody was nominated in has none. */
    private Entry enterSeveral(Member member, Edition edition) {
        var refused = booth.refusal(member, edition.categoryIds().getFirst()).orElse(null);
        if (refused != null) return new Entry.Refused(edition, refused);
        var ballots = year.open(member, edition.id());
        if (ballots.isEmpty()) return new Entry.Refused(edition, VotingNotOpen.of(edition));
        var shops = edition.categories().stream()
                .collect(toMap(Category::id, it -> shortlists.fixed(it).size()));
        if (shops.values().stream().allMatch(it -> it == 0)) return new Entry.WithoutList(edition);
        return new Entry.Several(
                edition,
                ballots.stream()
                        .map(it -> new Offered(
                                it, requireNonNull(shops.get(it.category().id())), participations.of(it.category())))
                        .toList());
    }

    private Entry enter(Member member, Category category) {
        return booth.refusal(member, category.id())
                .<Entry>map(why -> new Entry.Refused(category.edition(), why))
                .or(() -> booth.open(member, category.id())
                        .map(ballot -> new Entry.Opened(category, ballot, participations.of(category))))
                .or(() -> booth.over(category).map(why -> new Entry.Refused(category.edition(), why)))
                .orElseGet(() -> new Entry.WithoutList(category.edition()));
    }

    /**
     * One category, as it is offered among others.
     *
     * @param shops how many are on its list; none, where nobody was nominated
     */
    public record Offered(OwnBallot ballot, int shops, Participation participation) {}

    /** The ballot, or why there is none to fill in now. */
    public sealed interface Entry {
        /** The year that is voted on. */
        Edition edition();

        /** Something stands in the way. */
        record Refused(Edition edition, BoothOutcome.Refusal why) implements Entry {}

        /** Nobody was nominated. */
        record WithoutList(Edition edition) implements Entry {}

        /** The ballot is open. */
        record Opened(Category category, VotersBallot ballot, Participation participation) implements Entry {
            @Override
            public Edition edition() {
                return category.edition();
            }
        }

        /** The ballots of several categories are open. */
        record Several(Edition edition, List<Offered> categories) implements Entry {}
    }
}
