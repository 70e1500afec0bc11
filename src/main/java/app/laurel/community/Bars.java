package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom moderators remove from a community and keep out of it. While a year takes nominations or votes, a removal changes who decides
 * that year, and so takes two people.
 */
@Service
@Transactional(readOnly = true)
public class Bars {
    private final BarStore store;
    private final BarredStore barred;
    private final MemberStore members;
    private final Removing removing;
    private final Proposals proposals;
    private final ObjectProvider<OpenVotings> years;
    private final AuditTrail audit;
    private final Clock clock;

    /** Eight: a removal touches the membership and the bar, may take a second person, and is on record. */
    Bars(
            BarStore store,
            BarredStore barred,
            MemberStore members,
            Removing removing,
            Proposals proposals,
            ObjectProvider<OpenVotings> years,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.barred = barred;
        this.members = members;
        this.removing = removing;
        this.proposals = proposals;
        this.years = years;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Removes a member, under whichever addresses the person belongs, and bars the person from coming back; or asks a second person
     * to confirm it.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it is a member of another community, or none
     */
    @Transactional
    public RemovalOutcome remove(Moderator by, MemberId member, String reason) {
        var community = by.community();
        var account = members.findAccount(community, member)
                .orElseThrow(() -> Members.refused("moderators of the member's community"));
        if (removing.isInOffice(community, account)) return new RemovalOutcome.InOffice();
        var facts = Map.of("member", member.toString(), "account", account.toString());
        var act = new ProposedAct(MemberRemoved.NAME, "member/" + member, facts, reason);
        var bar = proposals.findBar(by, act);
        if (bar.isPresent()) return new RemovalOutcome.Prevented(bar.get());
        if (years.stream().anyMatch(it -> it.isUnderWay(community))) {
            return new RemovalOutcome.Waits(proposals.ask(by, act));
        }
        if (!act.hasReason()) return new RemovalOutcome.Waits(new AskOutcome.ReasonMissing());
        removing.remove(community, account, by.account(), act.reason());
        return new RemovalOutcome.Removed();
    }

    /** Who is barred, the latest first; at most as many as were ever removed. That somebody looked is on record. */
    @Transactional
    public List<Bar> list(Moderator by) {
        var bars = store.list(by.community());
        var object = "community/" + by.community();
        if (!bars.isEmpty()) {
            audit.recordLook(new Act(by.community(), by.account(), "community.bars-looked-at", object, null, Map.of()));
        }
        return bars;
    }

    /** Lifts a bar, so that the person can join again like anybody else. */
    @Transactional
    public LiftOutcome lift(Moderator by, Bar bar, String typed) {
        var object = "member/" + bar.member();
        var act = new ProposedAct("community.bar-lifted", object, Map.of(), typed);
        if (!act.hasReason()) return LiftOutcome.REASON_MISSING;
        if (!store.lift(by.community(), bar.number(), by.account(), clock.instant())) return LiftOutcome.UNCHANGED;
        audit.record(new Act(by.community(), by.account(), act.name(), object, act.reason(), Map.of())
                .changing("barred", bar.reason(), null));
        return LiftOutcome.LIFTED;
    }

    /** Whether the person is barred, for pages that show it; {@link Memberships} enforces it. */
    public boolean isBarred(CommunityId community, AccountId account) {
        return barred.isBarred(community, account);
    }

    /** What came of letting somebody come back. */
    public enum LiftOutcome {
        LIFTED,
        /** Another moderator was faster, or it is another community's. */
        UNCHANGED,
        /** The reason is put on record, so there must be one. */
        REASON_MISSING
    }
}
