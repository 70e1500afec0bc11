package app.laurel.notification;

import app.laurel.base.occasion.Occasion;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
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
 * nothing that decides an award is done, without the others reading of it.
 */
@Component
class DecisionMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Accounts accounts;
    private final Communities communities;
    private final Moderators moderators;
    private final Proposals proposals;
    private final TwoPersonActs acts;
    private final Occasion occasion;

    /** Eight: a decision is described to each of those who share the office, in the language of each. */
    DecisionMail(
            Outbox outbox,
            Letters letters,
            Accounts accounts,
            Communities communities,
            Moderators moderators,
            Proposals proposals,
            TwoPersonActs acts,
            Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.accounts = accounts;
        this.communities = communities;
        this.moderators = moderators;
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
        for (var to : accounts.list(inOffice).values()) {
            outbox.post(
                    letters.mail(to.mail(), letter(kind, proposal, to)),
                    new Errand(kind, proposal.community(), to.id(), null, null));
        }
    }

    private Letter letter(MailKind kind, Proposal proposal, Account to) {
        var community = communities.get(proposal.community());
        var language = Letters.of(to.language(), community);
        var arguments = List.<Object>of(
                community.name().in(language),
                acts.describe(proposal, language),
                proposal.act().reason());
        var link = letters.address(Links.absolute(Links.desk(community.slug())));
        return new Letter(letters.texts(), language, kind.key(), link, null, null, arguments);
    }
}
