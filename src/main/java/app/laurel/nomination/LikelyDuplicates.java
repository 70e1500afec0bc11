package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.nomination.DistinctNomineeStore.Pair;
import app.laurel.nomination.LikelyDuplicate.Side;
import app.laurel.nomination.Likeness.Spelling;
import app.laurel.shop.ShopAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nominees of a category that are likely one shop, and the addresses by which nominees are known. */
@Service
@Transactional(readOnly = true)
public class LikelyDuplicates {
    /** More are not looked at side by side; the most named come first. */
    private static final int SHOWN = 20;

    private static final int LOOKED_AT = 400;

    private final NominationStore nominations;
    private final DistinctNomineeStore distinct;
    private final Editions editions;

    LikelyDuplicates(NominationStore nominations, DistinctNomineeStore distinct, Editions editions) {
        this.nominations = nominations;
        this.distinct = distinct;
        this.editions = editions;
    }

    /**
     * The pairs among what a list counts, those with the most nominations first; none that was found to be two shops.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the category is another community's
     */
    public List<LikelyDuplicate> list(Moderator by, CategoryId id, Shortlist list) {
        var known = distinct.list(editions.category(by, id).id());
        var written = sides(by, id, list).map(Written::of).toList();
        var pairs = new ArrayList<LikelyDuplicate>();
        for (var at = 0; at < written.size() && pairs.size() < SHOWN; at++) {
            var one = written.get(at);
            written.subList(at + 1, written.size()).stream()
                    .filter(one::isLike)
                    .map(it -> new LikelyDuplicate(one.side(), it.side()))
                    .filter(it -> !known.contains(pair(it)))
                    .forEach(pairs::add);
        }
        return List.copyOf(pairs);
    }

    /**
     * The pairs among what a list counts that were found to be two shops.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the category is another community's
     */
    public List<LikelyDuplicate> listDistinct(Moderator by, CategoryId id, Shortlist list) {
        var known = distinct.list(editions.category(by, id).id());
        if (known.isEmpty()) return List.of();
        var sides = sides(by, id, list).toList();
        return IntStream.range(0, sides.size())
                .boxed()
                .flatMap(at ->
                        sides.subList(at + 1, sides.size()).stream().map(it -> new LikelyDuplicate(sides.get(at), it)))
                .filter(it -> known.contains(pair(it)))
                .toList();
    }

    private Stream<Side> sides(Moderator by, CategoryId id, Shortlist list) {
        var addresses = addresses(by, id);
        return list.entries().stream()
                .limit(LOOKED_AT)
                .map(it -> new Side(
                        it.nominee(), addresses.getOrDefault(it.nominee().id(), ""), it.nominations()))
                .sorted(Comparator.comparingLong(Side::nominations).reversed());
    }

    private static Pair pair(LikelyDuplicate likely) {
        return new Pair(likely.one().nominee().id(), likely.other().nominee().id());
    }

    /** A side with its spellings: its name, and its address where it has one. */
    private record Written(Side side, List<Spelling> spellings) {
        static Written of(Side side) {
            var texts = Stream.of(side.nominee().name(), side.address()).filter(it -> !it.isEmpty());
            return new Written(side, texts.map(Spelling::of).toList());
        }

        boolean isLike(Written other) {
            return spellings.stream().anyMatch(one -> other.spellings.stream().anyMatch(one::isLike));
        }
    }

    /**
     * By which address each nominee is known; one that was only named is left out.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the category is another community's
     */
    public Map<NomineeId, String> addresses(Moderator by, CategoryId id) {
        var own = new HashMap<NomineeId, String>();
        nominations
                .nomineesByKey(editions.category(by, id).id())
                .forEach((key, nominee) -> ShopAddress.find(key).ifPresent(it -> own.put(nominee.id(), it)));
        return own;
    }
}
