package app.laurel.notification;

import app.laurel.base.occasion.Occasion;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Hosts;
import app.laurel.community.ModeratorInOffice;
import app.laurel.community.Moderators;
import app.laurel.community.Proposal;
import app.laurel.community.ProposalAsked;
import app.laurel.community.ProposalConfirmed;
import app.laurel.community.Proposals;
import app.laurel.community.TwoPersonActs;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells all moderators what one of them asked for and what two decided, appointments above all: nobody comes into office, and
 * nothing that decides an award is done, without the others reading of it. Where no moderator can be the second person, the hosts are
 * told, of whom one has to be.
 */
@Component
class DecisionMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Accounts accounts;
    private final Communities communities;
    private final Moderators moderators;
    private final Hosts hosts;
    private final Proposals proposals;
    private final TwoPersonActs acts;
    private final Occasion occasion;

    /** Nine: a decision is described to each of those who share the office or have to stand in, in the language of each. */
    DecisionMail(
            Outbox outbox,
            Letters letters,
            Accounts accounts,
            Communities communities,
            Moderators moderators,
            Hosts hosts,
            Proposals proposals,
            TwoPersonActs acts,
            Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.accounts = accounts;
        this.communities = communities;
        this.moderators = moderators;
        this.hosts = hosts;
        this.proposals = proposals;
        this.acts = acts;
        this.occasion = occasion;
    }

    /** In the transaction of the act, as all that follow: nothing is asked for without its mails. */
    @EventListener
    void write(ProposalAsked asked) {
        write(MailKind.DECISION_ASKED, proposals.get(asked.proposal()));
    }

    @EventListener
    void write(ProposalConfirmed confirmed) {
        write(MailKind.DECISION_TAKEN, proposals.get(confirmed.proposal()));
    }

    private void write(MailKind kind, Proposal proposal) {
        if (occasion.isInThePast()) return;
        var inOffice = moderators.listInOffice(proposal.community()).stream()
                .map(ModeratorInOffice::account)
                .toList();
        var desk = Links.desk(communities.get(proposal.community()).slug());
        accounts.list(inOffice).values().forEach(it -> post(kind, proposal, it, desk));
        hosts.listCalled(proposal).stream()
                .filter(it -> !inOffice.contains(it.id()))
                .forEach(it -> post(kind, proposal, it, Links.communities()));
    }

    private void post(MailKind kind, Proposal proposal, Account to, String page) {
        outbox.post(
                letters.mail(to.mail(), letter(kind, proposal, to, page)),
                new Errand(kind, proposal.community(), to.id(), null, null));
    }

    private Letter letter(MailKind kind, Proposal proposal, Account to, String page) {
        var community = communities.get(proposal.community());
        var language = Letters.of(to.language(), community);
        var arguments = List.<Object>of(
                community.name().in(language),
                acts.describe(proposal, language),
                proposal.act().reason());
        var link = letters.address(Links.absolute(page));
        return new Letter(letters.texts(), language, kind.key(), link, null, null, arguments);
    }
}
