package app.laurel.tally;

import app.laurel.ballot.BallotBox;
import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Rules;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.nomination.Shortlists;
import app.laurel.tally.count.AwardRules;
import app.laurel.tally.count.FinalMethod;
import app.laurel.tally.count.FinalRule;
import app.laurel.tally.count.Quorum;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts editions whose voting has closed. The same ballots and rules give the same count, whenever and wherever it runs. */
@Service
@Transactional(readOnly = true)
public class Tallies {
    private static final int TOP_MARK = 5;

    private final BallotBox box;
    private final Editions editions;
    private final Shortlists shortlists;
    private final Clock clock;

    Tallies(BallotBox box, Editions editions, Shortlists shortlists, Clock clock) {
        this.box = box;
        this.editions = editions;
        this.shortlists = shortlists;
        this.clock = clock;
    }

    /**
     * Counts every ballot once.
     *
     * @param progress hears how many ballots are counted
     * @throws IllegalStateException if voting has not closed yet
     */
    public Tally count(EditionId id, Progress progress) {
        var edition = editions.get(id);
        if (clock.instant().isBefore(edition.schedule().votingCloses())) {
            throw new IllegalStateException("got a count before the close, want one after");
        }
        var shops = shortlists.fixed(id);
        var figures = box.figures(id);
        var counter = new BallotCounter(rules(edition, shops), figures.cast(), progress);
        box.forEach(id, counter);
        if (counter.read() != figures.cast()) {
            throw new IllegalStateException(
                    "got %d ballots, want the %d of the box".formatted(counter.read(), figures.cast()));
        }
        return new Tally(edition, shops, figures, counter.withdrawn(), counter.count());
    }

    private static AwardRules rules(Edition edition, List<ShortlistedShop> shops) {
        var rules = edition.rules();
        return new AwardRules(
                shops.stream().map(ShortlistedShop::number).toList(),
                Set.of(),
                rules.criteria().stream().map(it -> it.weight()).toList(),
                TOP_MARK,
                FinalRule.of(method(rules), rules.shrink()),
                new Quorum(rules.quorum().ratings(), rules.quorum().percent()),
                rules.minimumShops());
    }

    private static FinalMethod method(Rules rules) {
        return switch (rules.method()) {
            case MAJORITY_JUDGMENT -> FinalMethod.MAJORITY_JUDGMENT;
        };
    }
}
