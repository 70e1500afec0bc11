package app.laurel.shop.face;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.ShopId;
import app.laurel.base.seal.Digests;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import app.laurel.community.Member;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Network;
import app.laurel.ratelimit.RateLimits;
import app.laurel.shop.ShopOwner;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who speak for a shop say and show of it; each change is on record with who made it. */
@Service
@Transactional(readOnly = true)
public class FaceChanges {
    /** The longest words in one language, in UTF-16 units. */
    public static final int LONGEST = 1_000;

    private final FaceStore store;
    private final Shops shops;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    FaceChanges(FaceStore store, Shops shops, RateLimits limits, AuditTrail audit, Clock clock) {
        this.store = store;
        this.shops = shops;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves what is said of the shop, plain text in each language; blank for nothing. What moderators took down in a
     * language is never saved again, neither alone nor beside other words.
     *
     * @throws AccessDeniedException if the member does not speak for the shop
     */
    @Transactional
    public SayOutcome say(Member by, ShopId id, Bilingual typed) {
        var owner = shops.owner(by, id);
        var before = store.find(id).orElse(ShopFace.NONE);
        var words = new Bilingual(PlainText.of(typed.ko(), LONGEST), PlainText.of(typed.en(), LONGEST));
        if (store.isAnyDown(id, words)) return new SayOutcome.TakenDown();
        if (words.equals(before.words()) && !before.areWordsDown()) return new SayOutcome.Saved();
        var refused = refusal(by);
        if (refused.isPresent()) return new SayOutcome.TooOften(refused.get());
        store.putWords(id, words, clock.instant());
        record(
                owner,
                "shop.words-changed",
                it -> it.changing("words-ko", before.words().ko(), words.ko())
                        .changing("words-en", before.words().en(), words.en()));
        return new SayOutcome.Saved();
    }

    /**
     * Shows this logo from now on.
     *
     * @return why not, or empty where it is shown
     * @throws AccessDeniedException if the member does not speak for the shop
     */
    @Transactional
    public Optional<Refused> showLogo(Member by, ShopId id, LogoPicture logo) {
        var owner = shops.owner(by, id);
        var refused = refusal(by);
        if (refused.isPresent()) return refused;
        var before = store.findLogo(id).map(FaceChanges::hash).orElse(null);
        store.putLogo(id, logo.png(), clock.instant());
        record(owner, "shop.logo-changed", it -> it.changing("logo", before, hash(logo.png())));
        return Optional.empty();
    }

    /**
     * Shows the crest again.
     *
     * @throws AccessDeniedException if the member does not speak for the shop
     */
    @Transactional
    public void removeLogo(Member by, ShopId id) {
        var owner = shops.owner(by, id);
        var before = store.findLogo(id).map(FaceChanges::hash).orElse(null);
        if (before == null) return;
        store.putLogo(id, null, clock.instant());
        record(owner, "shop.logo-changed", it -> it.changing("logo", before, null));
    }

    private Optional<Refused> refusal(Member by) {
        var decision =
                limits.take(Limit.FACES_PER_ACCOUNT, Caller.at(Network.UNKNOWN).as(by.account()));
        return decision instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }

    private void record(ShopOwner owner, String act, UnaryOperator<Act> changing) {
        audit.record(changing.apply(
                new Act(owner.community(), owner.account(), act, "shop/" + owner.shop(), null, Map.of())));
    }

    private static String hash(byte[] png) {
        return HexFormat.of().formatHex(Digests.sha256(png));
    }
}
