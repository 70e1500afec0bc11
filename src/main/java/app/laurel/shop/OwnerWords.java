package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Member;
import app.laurel.shop.OwnerWord.Kind;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who speak for a shop tell the moderators: that something said of it is wrong, or that it would rather not take part. Both
 * are wishes; moderators correct, and rule, as the rules of the year let them.
 */
@Service
@Transactional(readOnly = true)
public class OwnerWords {
    /** Most characters that moderators read. */
    public static final int LONGEST = 500;

    private static final int SHORTEST = 3;

    private final Shops shops;
    private final WordStore store;
    private final AuditTrail audit;
    private final Clock clock;

    OwnerWords(Shops shops, WordStore store, AuditTrail audit, Clock clock) {
        this.shops = shops;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Of each kind what the member told last, with the answer if there is one.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the member does not speak for the shop
     */
    public List<OwnerWord> list(Member by, ShopId shop) {
        return store.list(shops.owner(by, shop).shop(), by.id());
    }

    /**
     * Tells the moderators.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the member does not speak for the shop
     */
    @Transactional
    public TellOutcome tell(Member by, ShopId id, Kind kind, String typed) {
        var shop = shops.owner(by, id).shop();
        var words = PlainText.of(typed, LONGEST);
        if (words.length() < SHORTEST) return TellOutcome.WORDS_MISSING;
        if (!store.put(new OwnerWord(shop, by.id(), kind, words, null), clock.instant()))
            return TellOutcome.WAITS_ALREADY;
        record(by, "shop.word-told", shop, kind);
        return TellOutcome.TOLD;
    }

    /**
     * Takes it back, answered or not; false where there was none.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the member does not speak for the shop
     */
    @Transactional
    public boolean takeBack(Member by, ShopId id, Kind kind) {
        var shop = shops.owner(by, id).shop();
        if (!store.remove(shop, by.id(), kind)) return false;
        record(by, "shop.word-taken-back", shop, kind);
        return true;
    }

    private void record(Member by, String act, ShopId shop, Kind kind) {
        audit.record(new Act(by.community(), by.account(), act, "shop/" + shop, null, Map.of())
                .changing("word", null, kind.name()));
    }

    /** What came of telling the moderators. */
    public enum TellOutcome {
        TOLD,
        WAITS_ALREADY,
        WORDS_MISSING;

        /** The key of the sentence that says so. */
        public String key() {
            return "shop.word.outcome." + name();
        }
    }
}
