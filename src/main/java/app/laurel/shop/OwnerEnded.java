package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Decision;
import app.laurel.community.Members;
import app.laurel.community.Proposal;
import app.laurel.community.ProposedAct;
import app.laurel.community.Roster;
import app.laurel.community.TwoPersonAct;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody speaks for a shop no longer, because two moderators decided so. */
@Component
class OwnerEnded implements TwoPersonAct {
    private static final String NAME = "shop.owner-withdrawn";

    private final OwnerStore owners;
    private final OwnerNames names;
    private final Ownership ownership;
    private final DisputeStore disputes;
    private final Ties ties;
    private final Roster roster;
    private final Members members;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;

    /** Ten: a decision ends a role, a tie and a dispute, is impartial, says whom it concerns, and is on record. */
    OwnerEnded(
            OwnerStore owners,
            OwnerNames names,
            Ownership ownership,
            DisputeStore disputes,
            Ties ties,
            Roster roster,
            Members members,
            AuditTrail audit,
            Texts texts,
            Clock clock) {
        this.owners = owners;
        this.names = names;
        this.ownership = ownership;
        this.disputes = disputes;
        this.ties = ties;
        this.roster = roster;
        this.members = members;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    static ProposedAct act(Shop shop, MemberId member, String reason) {
        var facts = Map.of(
                "shop", shop.id().toString(),
                "member", member.toString(),
                "ko", shop.name().ko(),
                "en", shop.name().en());
        return new ProposedAct(NAME, "shop/" + shop.id() + "/owner/" + member, facts, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        var member = new MemberId(Long.parseLong(proposal.fact("member")));
        return texts.get(language, "shop.owner-ended.asked", proposal.fact(language.tag()), names.atDesk(member));
    }

    @Override
    public String describeInPublic(Proposal proposal, Language language) {
        return texts.get(language, "shop.owner-ended.public", proposal.fact(language.tag()));
    }

    @Override
    public Optional<String> carryOut(Decision decision) {
        var shop = new ShopId(Integer.parseInt(decision.fact("shop")));
        var member = new MemberId(Long.parseLong(decision.fact("member")));
        if (isTied(decision, decision.first(), shop) || isTied(decision, decision.second(), shop))
            return Optional.of("shop.owner-ended.tied");
        if (!owners.isOwner(shop, member)) return Optional.of("shop.owner-ended.gone");
        ownership.end(shop, member);
        disputes.removeAll(shop);
        if (owners.ownedBy(member).isEmpty()) roster.withdrawShopOwner(decision, member);
        audit.record(Act.of(decision.community(), decision.second(), NAME, "shop/" + shop, decision.reason())
                .changing("owner", member.toString(), null));
        return Optional.empty();
    }

    private boolean isTied(Decision decision, AccountId moderator, ShopId shop) {
        var person = members.ofPersonEver(moderator, decision.community());
        return ties.of(person, decision.community(), clock.instant()).contains(shop);
    }
}
