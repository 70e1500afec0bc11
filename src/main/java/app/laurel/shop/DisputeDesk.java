package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.PlainText;
import app.laurel.community.AskOutcome;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Disputes about who speaks for a shop. Taking that away from somebody takes two moderators, neither of them tied to the shop. */
@Service
@Transactional(readOnly = true)
public class DisputeDesk {
    private static final int LONGEST_REASON = 500;
    private static final int SHORTEST_REASON = 3;

    private final Shops shops;
    private final DisputeStore store;
    private final OwnerStore owners;
    private final OwnerNames names;
    private final UntiedModerators untied;
    private final Proposals proposals;
    private final AuditTrail audit;

    /** Seven: a dispute is about a shop and who speaks for it, and is decided and recorded. */
    DisputeDesk(
            Shops shops,
            DisputeStore store,
            OwnerStore owners,
            OwnerNames names,
            UntiedModerators untied,
            Proposals proposals,
            AuditTrail audit) {
        this.shops = shops;
        this.store = store;
        this.owners = owners;
        this.names = names;
        this.untied = untied;
        this.proposals = proposals;
        this.audit = audit;
    }

    /** What is open in the moderator's community, the earliest first. */
    public List<DisputeAtDesk> list(Moderator by) {
        return store.list(by.community()).stream().map(this::atDesk).toList();
    }

    private DisputeAtDesk atDesk(Dispute dispute) {
        var speaking = owners.of(dispute.shop()).stream()
                .collect(Collectors.toMap(it -> it, names::atDesk, (one, other) -> one, LinkedHashMap::new));
        return new DisputeAtDesk(shops.get(dispute.shop()), names.atDesk(dispute.by()), dispute.reason(), speaking);
    }

    /** How many are open in a community. */
    public int count(CommunityId community) {
        return store.list(community).size();
    }

    /**
     * Asks for a member to speak for the shop no longer, which takes two.
     *
     * @throws AccessDeniedException if the shop is another community's, the moderator is tied to it, or the member does not speak for it
     */
    @Transactional
    public AskOutcome askToEnd(Moderator by, ShopId id, MemberId member, String reason) {
        var shop = untied.require(by, id);
        if (!owners.isOwner(id, member)) throw Members.refused("moderators, of somebody who speaks for the shop");
        return proposals.ask(by, OwnerEnded.act(shop, member, reason));
    }

    /**
     * Ends the disputes about a shop and changes nothing; false where the reason is missing.
     *
     * @throws AccessDeniedException if the shop is another community's, or the moderator is tied to it
     */
    @Transactional
    public boolean close(Moderator by, ShopId id, String typed) {
        untied.require(by, id);
        var reason = PlainText.of(typed, LONGEST_REASON);
        if (reason.length() < SHORTEST_REASON) return false;
        if (store.removeAll(id) > 0)
            audit.record(new Act(by.community(), by.account(), "shop.dispute-closed", "shop/" + id, reason, Map.of()));
        return true;
    }
}
