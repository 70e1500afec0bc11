package app.laurel.community.ui;

import app.laurel.base.id.ProposalId;
import app.laurel.community.Accounts;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Proposals;
import app.laurel.community.Signature;
import app.laurel.community.WaitingProposal;
import app.laurel.community.signin.CurrentAccount;
import java.time.Instant;
import java.util.List;

/** Decides as moderator of one community. */
record ModeratorSeat(Proposals proposals, CurrentAccount current, Accounts accounts, String slug)
        implements WaitingPanel.Seat {
    @Override
    public List<WaitingProposal> list() {
        return proposals.listWaiting(current.moderator(slug));
    }

    @Override
    public ConfirmOutcome confirm(ProposalId proposal) {
        return proposals.confirm(current.moderator(slug), proposal);
    }

    @Override
    public boolean withdraw(ProposalId proposal) {
        return proposals.withdraw(current.moderator(slug), proposal);
    }

    @Override
    public Signature signature(Instant now) {
        var by = current.moderator(slug).account();
        return new Signature(by, accounts.findPublicName(by).orElse(null), false, now);
    }

    @Override
    public boolean opensDesk() {
        return true;
    }
}
