package app.laurel.nomination;

import app.laurel.base.id.NomineeId;
import app.laurel.count.hugo.NominationCount;
import app.laurel.count.hugo.Nominations;
import app.laurel.count.hugo.NomineeStanding;
import app.laurel.edition.Category;
import app.laurel.edition.Rules;
import app.laurel.nomination.Ruling.Kind;
import app.laurel.nomination.Shortlist.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the list from what was nominated and ruled; the same input always gives the same list. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Shortlisting {
    private final NominationStore nominations;
    private final RulingStore rulings;
    private final ShortlistStore lists;

    Shortlisting(NominationStore nominations, RulingStore rulings, ShortlistStore lists) {
        this.nominations = nominations;
        this.rulings = rulings;
        this.lists = lists;
    }

    /** The list as it stands; an announced one keeps the nominees that it named. */
    Shortlist compute(Category category) {
        return compute(category, lists.announced(category.id()));
    }

    /** The list as the count and the rulings make it now, whatever was announced. */
    Shortlist recompute(Category category) {
        return compute(category, Set.of());
    }

    private Shortlist compute(Category category, Set<NomineeId> announced) {
        var rules = category.rules();
        var ruled = rulings.list(category.id());
        var merges = new Merges(ruled);
        var aside = new HashSet<>(nomineesOf(ruled, Kind.SET_ASIDE));
        aside.addAll(nomineesOf(ruled, Kind.WITHDRAW)); // WSFS 3.A.4: counted again as if never named
        var all = List.copyOf(nominations.nomineesByKey(category.id()).values());
        var counted = all.stream()
                .filter(it -> merges.root(it.id()).equals(it.id()) && !aside.contains(it.id()))
                .toList();
        var ballots = ballots(category, merges, counted);
        var count = count(ballots, counted.size(), rules);
        return new Shortlist(
                !announced.isEmpty(),
                lists.announcedLater(category.id()),
                ballots.size(),
                rules.shortlistSize(),
                entries(counted, count, new Decided(ruled, merges, announced)),
                count.rounds(),
                counted,
                ruled,
                all);
    }

    private static NominationCount count(List<int[]> ballots, int nominees, Rules rules) {
        var nominations = new Nominations.Builder();
        ballots.forEach(nominations::add);
        return NominationCount.of(
                rules.nominationMethod(),
                nominations.build(nominees),
                rules.shortlistSize(),
                rules.details().repeats());
    }

    /** Each nominator's nominees as numbers, after merging and setting aside; nominators left with none do not count. */
    private List<int[]> ballots(Category category, Merges merges, List<Nominee> counted) {
        var numbers = new HashMap<NomineeId, Integer>();
        counted.forEach(it -> numbers.put(it.id(), numbers.size()));
        var ballots = new ArrayList<int[]>();
        for (var named : nominations.nominations(category.id()).values()) {
            var ballot = named.stream()
                    .map(it -> numbers.get(merges.root(it)))
                    .filter(java.util.Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (ballot.length > 0) ballots.add(ballot);
        }
        return ballots;
    }

    private static List<Entry> entries(List<Nominee> counted, NominationCount count, Decided decided) {
        var finalists = new HashSet<>(count.finalists());
        var mostNamed = new HashSet<>(count.mostNamed());
        var last = lastStandings(count);
        var entries = new ArrayList<Entry>();
        for (var number = 0; number < counted.size(); number++) {
            var nominee = counted.get(number);
            var standing = last.get(number);
            var computed = finalists.contains(number);
            entries.add(new Entry(
                    nominee,
                    count.nominations().get(number),
                    standing == null ? null : standing.points(),
                    computed,
                    decided.lists(nominee.id(), computed),
                    mostNamed.contains(number)));
        }
        entries.sort(Comparator.comparing(Entry::listed)
                .thenComparing(Entry::computed)
                .thenComparingLong(Entry::nominations)
                .reversed()
                .thenComparing(it -> it.nominee().name()));
        return entries;
    }

    private static Map<Integer, NomineeStanding> lastStandings(NominationCount count) {
        var last = new LinkedHashMap<Integer, NomineeStanding>();
        count.rounds().forEach(round -> round.standings().forEach(it -> last.put(it.nominee(), it)));
        return last;
    }

    private static Set<NomineeId> nomineesOf(List<Ruling> rulings, Kind kind) {
        return rulings.stream()
                .filter(it -> it.stands() && it.kind() == kind)
                .map(Ruling::nominee)
                .collect(Collectors.toSet());
    }

    /** What was decided beside the count: by rulings, and by announcing the list. */
    private static final class Decided {
        private final Set<NomineeId> out;
        private final Set<NomineeId> in;
        private final Set<NomineeId> announced;

        Decided(List<Ruling> ruled, Merges merges, Set<NomineeId> announced) {
            out = nomineesOf(ruled, Kind.LEAVE_OUT);
            in = nomineesOf(ruled, Kind.ADD).stream().map(merges::root).collect(Collectors.toSet());
            this.announced = announced;
        }

        boolean lists(NomineeId nominee, boolean computed) {
            if (!announced.isEmpty()) return announced.contains(nominee);
            return in.contains(nominee) || (computed && !out.contains(nominee));
        }
    }
}
