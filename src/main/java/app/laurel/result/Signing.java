package app.laurel.result;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import app.laurel.community.AskOutcome;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Moderator;
import app.laurel.community.Moderators;
import app.laurel.community.Proposal;
import app.laurel.community.Proposals;
import app.laurel.community.ProposedAct;
import app.laurel.edition.Edition;
import app.laurel.edition.YearStaff;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signatures under a result: the first asks for its publication, the second, of another person in office, decides it. Only who
 * belongs to the staff of the year signs, or who came later and stood on the public page for three days.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ResultChangedException.class)
class Signing {
    private final SignOffStore store;
    private final Proposals proposals;
    private final Moderators moderators;
    private final YearStaff staff;
    private final Clock clock;

    Signing(SignOffStore store, Proposals proposals, Moderators moderators, YearStaff staff, Clock clock) {
        this.store = store;
        this.proposals = proposals;
        this.moderators = moderators;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param hash of the document that is counted now, which the moderator has seen */
    SignOutcome sign(Moderator by, Edition edition, byte[] hash) {
        var refusal = refusal(by, edition);
        if (refusal != null) return refusal;
        var signOffs = valid(edition, hash);
        if (signOffs.stream().anyMatch(it -> it.by().equals(by.account())) && isAsked(by, edition, hash, signOffs)) {
            return new SignOutcome.SignedAlready();
        }
        if (signOffs.size() >= Publication.SIGNATURES) return add(edition, by.account(), hash);
        return switch (proposals.ask(by, act(edition, hash))) {
            case AskOutcome.Asked asked -> first(edition, by.account(), hash);
            case AskOutcome.AskedAlready(var proposal) -> second(by, proposal);
            case AskOutcome.ReasonMissing missing -> throw new IllegalStateException("a hash is a reason");
            case AskOutcome.NameMissing missing -> new SignOutcome.NameMissing();
        };
    }

    /** The signatures that hold: of people in office without a break since, and of hosts who stood in for a second moderator. */
    List<SignOff> valid(Edition edition, byte[] hash) {
        var hosts = proposals.listDecided(edition.community()).stream()
                .filter(it -> it.act().object().equals(object(edition.id(), hash)))
                .map(Proposal::decided)
                .filter(it -> it != null && it.asHost())
                .map(it -> it.by())
                .toList();
        return store.list(edition.id(), hash).stream()
                .filter(it -> hosts.contains(it.by()) || isInOffice(edition, it))
                .toList();
    }

    /** Adds the second signature, which a decision stands for. */
    void add(EditionId edition, AccountId by, byte[] hash, Instant now) {
        store.sign(edition, new SignOff(by, now), hash);
    }

    /** From when a moderator may sign; null where that is now, or where a host stands in. */
    @Nullable Instant notBefore(AccountId account, Edition edition) {
        return staff.maySignFrom(account, edition)
                .filter(it -> it.isAfter(clock.instant()))
                .orElse(null);
    }

    private @Nullable SignOutcome refusal(Moderator by, Edition edition) {
        var from = notBefore(by.account(), edition);
        if (from != null) return new SignOutcome.CameLater(from);
        var name = moderators.find(by.community(), by.account()).map(it -> it.publicName());
        return name.isEmpty() ? new SignOutcome.NameMissing() : null;
    }

    /** A signature whose proposal nobody confirmed in time is given again. */
    private boolean isAsked(Moderator by, Edition edition, byte[] hash, List<SignOff> signOffs) {
        return signOffs.size() >= Publication.SIGNATURES
                || proposals.listWaiting(by).stream()
                        .anyMatch(it ->
                                !it.isChanged() && it.proposal().act().object().equals(object(edition.id(), hash)));
    }

    private SignOutcome first(Edition edition, AccountId by, byte[] hash) {
        store.clear(edition.id());
        return add(edition, by, hash);
    }

    private SignOutcome second(Moderator by, Proposal proposal) {
        return switch (proposals.confirm(by, proposal.id())) {
            case ConfirmOutcome.Confirmed confirmed -> new SignOutcome.Signed(Publication.SIGNATURES);
            case ConfirmOutcome.NotInOfficeThen(var since) -> new SignOutcome.CameLater(proposal.expiresAt());
            case ConfirmOutcome.OwnProposal own -> new SignOutcome.SignedAlready();
            case ConfirmOutcome.NameMissing missing -> new SignOutcome.NameMissing();
            case ConfirmOutcome.Prevented(var key) -> new SignOutcome.Prevented(key);
            case ConfirmOutcome.Changed changed -> new SignOutcome.AnotherCount();
            case ConfirmOutcome.Over over -> new SignOutcome.AnotherCount();
            case ConfirmOutcome.AskerLeft left -> throw new IllegalStateException("asked for by nobody in office");
            case ConfirmOutcome.SecondModeratorThere there -> throw new IllegalStateException("got a host");
        };
    }

    private SignOutcome add(Edition edition, AccountId by, byte[] hash) {
        add(edition.id(), by, hash, clock.instant());
        return new SignOutcome.Signed(store.list(edition.id(), hash).size());
    }

    private boolean isInOffice(Edition edition, SignOff signOff) {
        return moderators
                .find(edition.community(), signOff.by())
                .filter(it -> !it.since().isAfter(signOff.at()))
                .isPresent();
    }

    private static ProposedAct act(Edition edition, byte[] hash) {
        var hex = HexFormat.of().formatHex(hash);
        return new ProposedAct(
                ResultSigned.NAME,
                object(edition.id(), hash),
                Map.of("edition", edition.id().toString(), "sha256", hex),
                "SHA-256 " + hex);
    }

    static String object(EditionId edition, byte[] hash) {
        return "edition/" + edition + "/" + HexFormat.of().formatHex(hash);
    }
}
