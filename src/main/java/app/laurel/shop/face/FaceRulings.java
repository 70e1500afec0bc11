package app.laurel.shop.face;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Moderator;
import app.laurel.shop.UntiedModerators;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators take down of what a shop shows of itself: with a reason that stands in its place, until the owners give another. */
@Service
@Transactional(readOnly = true)
public class FaceRulings {
    private static final int LONGEST_REASON = 500;
    private static final int SHORTEST_REASON = 3;

    private final FaceStore store;
    private final UntiedModerators untied;
    private final AuditTrail audit;
    private final Clock clock;

    FaceRulings(FaceStore store, UntiedModerators untied, AuditTrail audit, Clock clock) {
        this.store = store;
        this.untied = untied;
        this.audit = audit;
        this.clock = clock;
    }

    /** The shops of the moderator's community on which others rule, because the moderator speaks for them or works there. */
    public Set<ShopId> listTied(Moderator by) {
        return untied.listTied(by);
    }

    /**
     * Takes down what the owners say; these words stay down in each language, whatever is said in the other.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the shop is another community's, or the moderator is tied to it
     */
    @Transactional
    public TakeDownOutcome takeWordsDown(Moderator by, ShopId shop, String typed) {
        var face = own(by, shop);
        var reason = PlainText.of(typed, Integer.MAX_VALUE);
        if (isUnfit(reason)) return TakeDownOutcome.REASON_UNFIT;
        if (!face.hasWords()) return TakeDownOutcome.NOTHING_THERE;
        store.takeWordsDown(shop, face.words(), reason, clock.instant());
        record(by, "shop.words-taken-down", shop, reason);
        return TakeDownOutcome.DONE;
    }

    /** Takes down their logo, whose bytes are gone then; refused as {@link #takeWordsDown}. */
    @Transactional
    public TakeDownOutcome takeLogoDown(Moderator by, ShopId shop, String typed) {
        var face = own(by, shop);
        var reason = PlainText.of(typed, Integer.MAX_VALUE);
        if (isUnfit(reason)) return TakeDownOutcome.REASON_UNFIT;
        if (!face.hasLogo()) return TakeDownOutcome.NOTHING_THERE;
        store.takeLogoDown(shop, reason, clock.instant());
        record(by, "shop.logo-taken-down", shop, reason);
        return TakeDownOutcome.DONE;
    }

    private ShopFace own(Moderator by, ShopId shop) {
        untied.require(by, shop);
        return store.find(shop).orElse(ShopFace.NONE);
    }

    /** A reason is never cut: half of one may say the opposite. */
    private static boolean isUnfit(String reason) {
        return reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON;
    }

    private void record(Moderator by, String act, ShopId shop, String reason) {
        audit.record(Act.of(by.community(), by.account(), act, "shop/" + shop, reason));
    }

    /** What came of it. */
    public enum TakeDownOutcome {
        DONE,
        /** It is gone already, or there never was anything. */
        NOTHING_THERE,
        /** Everybody reads the reason: 3 to 500 characters. */
        REASON_UNFIT;

        /** The key of the sentence that says so. */
        public String key() {
            return "shop.face.outcome." + name();
        }
    }
}
