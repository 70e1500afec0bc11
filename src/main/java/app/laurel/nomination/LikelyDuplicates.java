package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.nomination.LikelyDuplicate.Side;
import app.laurel.shop.ShopAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Editions editions;

    LikelyDuplicates(NominationStore nominations, Editions editions) {
        this.nominations = nominations;
        this.editions = editions;
    }

    /**
     * The pairs among what a list counts, those with the most nominations first.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the category is another community's
     */
    public List<LikelyDuplicate> list(Moderator by, CategoryId id, Shortlist list) {
        var addresses = addresses(by, id);
        var sides = list.entries().stream()
                .limit(LOOKED_AT)
                .map(it -> new Side(
                        it.nominee(), addresses.getOrDefault(it.nominee().id(), ""), it.nominations()))
                .sorted(Comparator.comparingLong(Side::nominations).reversed())
                .toList();
        var pairs = new ArrayList<LikelyDuplicate>();
        for (var at = 0; at < sides.size() && pairs.size() < SHOWN; at++) {
            var one = sides.get(at);
            sides.subList(at + 1, sides.size()).stream()
                    .filter(one::isLike)
                    .map(it -> new LikelyDuplicate(one, it))
                    .forEach(pairs::add);
        }
        return List.copyOf(pairs);
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
