package app.laurel.badge.misuse;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.badge.misuse.MisuseAtDesk.Place;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MisuseId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.Impartiality;
import app.laurel.result.Results;
import app.laurel.shop.ShopAddress;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators read and decide about reported badges. Whoever has a shop in the award's year closes none. */
@Service
@Transactional(readOnly = true)
public class MisuseDesk {
    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST = 500;

    private static final int SHORTEST = 3;
    private static final int LISTED = 200;

    private final MisuseStore store;
    private final Badges badges;
    private final Results results;
    private final Editions editions;
    private final Shops shops;
    private final Impartiality impartiality;
    private final Proposals proposals;
    private final AuditTrail audit;
    private final Clock clock;

    /** Nine: a report is read beside the award, its shop and its year, and who closes it is impartial and on record. */
    MisuseDesk(
            MisuseStore store,
            Badges badges,
            Results results,
            Editions editions,
            Shops shops,
            Impartiality impartiality,
            Proposals proposals,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.badges = badges;
        this.results = results;
        this.editions = editions;
        this.shops = shops;
        this.impartiality = impartiality;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    /** The open reports of the moderator's community, the first 200 of them. */
    public List<MisuseAtDesk> list(Moderator by) {
        return store.listOpen(by.community(), LISTED).stream()
                .map(it -> atDesk(by, it))
                .toList();
    }

    /** How many are open in a community. */
    public int countOpen(CommunityId community) {
        return store.countOpen(community);
    }

    /**
     * Closes a report.
     *
     * @throws AccessDeniedException if it is another community's, or the moderator has a shop in the award's year
     */
    @Transactional
    public CloseOutcome close(Moderator by, MisuseId id, MisuseOutcome outcome, String typed) {
        var report = store.lock(by.community(), id)
                .filter(it -> isImpartial(by, edition(it)))
                .orElseThrow(() -> new AccessDeniedException(
                        "this is for moderators of the community without a shop of their own in the award's year"));
        var reason = PlainText.of(typed, Integer.MAX_VALUE);
        if (reason.length() < SHORTEST) return CloseOutcome.REASON_MISSING;
        if (reason.length() > LONGEST) return CloseOutcome.REASON_TOO_LONG;
        if (!report.isOpen()) return CloseOutcome.CLOSED_BEFORE;
        var award = report.subject().award();
        if (outcome == MisuseOutcome.BADGE_HELD && (award == null || !isHeld(by, award))) return CloseOutcome.NOT_HELD;
        store.close(id, outcome, clock.instant());
        audit.record(new Act(by.community(), by.account(), "badge.misuse-closed", object(report), reason, Map.of())
                .changing("state", "OPEN", outcome.name()));
        return CloseOutcome.CLOSED;
    }

    private MisuseAtDesk atDesk(Moderator by, MisuseReport report) {
        var award = report.subject().award();
        var worn = award == null ? Optional.<WornAward>empty() : badges.find(award);
        var edition = edition(report);
        return new MisuseAtDesk(report, worn, edition, place(report.page(), worn), isImpartial(by, edition));
    }

    /** The address that was signed, and the one that the shop has by now. */
    private Place place(SeenPage page, Optional<WornAward> worn) {
        var own = worn.stream()
                .flatMap(it ->
                        Stream.of(it.shop().domain(), shops.get(it.shop().id()).domain()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (own.isEmpty()) return Place.UNKNOWN;
        var named = ShopAddress.find(page.text()).orElse("");
        return own.stream().anyMatch(it -> it.equals(named) || ShopAddress.isHome(it, page.host()))
                ? Place.OF_THE_SHOP
                : Place.ELSEWHERE;
    }

    private @Nullable Edition edition(MisuseReport report) {
        var award = report.subject().award();
        return award == null ? null : results.findYear(award).map(editions::get).orElse(null);
    }

    private boolean isImpartial(Moderator by, @Nullable Edition edition) {
        return edition == null || impartiality.shopsOf(by.account(), edition).isEmpty();
    }

    /** Whether the badge is not worn any more, or two people are asked about it. */
    private boolean isHeld(Moderator by, AwardCode code) {
        var worn = badges.find(code);
        return worn.isEmpty()
                || !worn.get().state().praises()
                || proposals.listWaiting(by).stream()
                        .anyMatch(it -> it.proposal().act().object().equals("award/" + code));
    }

    private static String object(MisuseReport report) {
        var award = report.subject().award();
        return award == null ? "misuse/" + report.id() : "award/" + award;
    }

    /** What came of closing a report; only the first changes anything. */
    public enum CloseOutcome {
        CLOSED,
        /** It is on record, so there must be one. */
        REASON_MISSING,
        /** It is never cut: half a reason may say the opposite. */
        REASON_TOO_LONG,
        /** Nobody has set the badge aside, nor asked for it to be taken back. */
        NOT_HELD,
        /** Somebody else was faster. */
        CLOSED_BEFORE
    }
}
