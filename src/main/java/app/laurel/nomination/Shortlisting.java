package app.laurel.nomination;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import app.laurel.edition.Rules;
import app.laurel.nomination.Ruling.Kind;
import app.laurel.nomination.Shortlist.Entry;
import app.laurel.nomination.ShortlistCount.Counted;
import app.laurel.nomination.ShortlistCount.Standing;
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
    private final ShortlistCount method;

    Shortlisting(NominationStore nominations, RulingStore rulings, ShortlistCount method) {
        this.nominations = nominations;
        this.rulings = rulings;
        this.method = method;
    }

    Shortlist compute(EditionId edition, Rules rules) {
        var ruled = rulings.list(edition);
        var merges = new Merges(ruled);
        var aside = nomineesOf(ruled, Kind.SET_ASIDE);
        var all = List.copyOf(nominations.nomineesByKey(edition).values());
        var counted = all.stream()
                .filter(it -> merges.root(it.id()).equals(it.id()) && !aside.contains(it.id()))
                .toList();
        var ballots = ballots(edition, merges, counted);
        var count = method.count(ballots, counted.size(), rules);
        return new Shortlist(
                ballots.size(),
                rules.shortlistSize(),
                entries(counted, count, ruled, merges),
                count.rounds(),
                counted,
                ruled,
                all);
    }

    /** Each nominator's nominees as numbers, after merging and setting aside; nominators left with none do not count. */
    private List<int[]> ballots(EditionId edition, Merges merges, List<Nominee> counted) {
        var numbers = new HashMap<NomineeId, Integer>();
        counted.forEach(it -> numbers.put(it.id(), numbers.size()));
        var ballots = new ArrayList<int[]>();
        for (var named : nominations.nominations(edition).values()) {
            var ballot = named.stream()
                    .map(it -> numbers.get(merges.root(it)))
                    .filter(java.util.Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (ballot.length > 0) ballots.add(ballot);
        }
        return ballots;
    }

    private static List<Entry> entries(List<Nominee> counted, Counted count, List<Ruling> ruled, Merges merges) {
        var finalists = new HashSet<>(count.finalists());
        var mostNamed = new HashSet<>(count.mostNamed());
        var out = nomineesOf(ruled, Kind.LEAVE_OUT);
        var in = nomineesOf(ruled, Kind.ADD).stream().map(merges::root).collect(Collectors.toSet());
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
                    standing == null ? null : standing.shown(),
                    computed,
                    in.contains(nominee.id()) || (computed && !out.contains(nominee.id())),
                    mostNamed.contains(number)));
        }
        entries.sort(Comparator.comparing(Entry::listed)
                .thenComparing(Entry::computed)
                .thenComparingLong(Entry::nominations)
                .reversed()
                .thenComparing(it -> it.nominee().name()));
        return entries;
    }

    private static Map<Integer, Standing> lastStandings(Counted count) {
        var last = new LinkedHashMap<Integer, Standing>();
        count.rounds().forEach(round -> round.standings().forEach(it -> last.put(it.nominee(), it)));
        return last;
    }

    private static Set<NomineeId> nomineesOf(List<Ruling> rulings, Kind kind) {
        return rulings.stream()
                .filter(it -> it.stands() && it.kind() == kind)
                .map(Ruling::nominee)
                .collect(Collectors.toSet());
    }
}
