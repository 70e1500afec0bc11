package app.laurel.community.ui;

import app.laurel.base.id.ProposalId;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Proposals;
import app.laurel.community.WaitingProposal;
import app.laurel.community.signin.CurrentAccount;
import java.util.List;

/** Decides for the installation, in communities that have no second moderator. */
record HostSeat(Proposals proposals, CurrentAccount current) implements WaitingPanel.Seat {
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
    public boolean opensDesk() {
        return false;
    }
}
