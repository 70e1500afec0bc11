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

/** Decides for the installation, in communities that have no second moderator. */
record HostSeat(Proposals proposals, CurrentAccount current, Accounts accounts) implements WaitingPanel.Seat {
    @Override
    public List<WaitingProposal> list() {
        return proposals.listWaiting(current.host());
    }

    @Override
    public ConfirmOutcome confirm(ProposalId proposal) {
        return proposals.confirm(current.host(), proposal);
    }

    @Override
    public boolean withdraw(ProposalId proposal) {
        return proposals.withdraw(current.host(), proposal);
    }

    @Override
    public Signature signature(Instant now) {
        var by = current.host().account();
        return new Signature(by, accounts.findPublicName(by).orElse(null), true, now);
    }

    @Override
    public boolean opensDesk() {
        return false;
    }
}
