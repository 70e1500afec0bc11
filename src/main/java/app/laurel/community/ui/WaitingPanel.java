package app.laurel.community.ui;

import app.laurel.base.id.ProposalId;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Proposal;
import app.laurel.community.Signature;
import app.laurel.community.TwoPersonActs;
import app.laurel.community.WaitingProposal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;

/** What waits for a second person: a decision each, with its reason, to be confirmed or, by whoever asked, withdrawn. */
final class WaitingPanel extends Card {
    private static final long serialVersionUID = 1;

    private final transient TwoPersonActs acts;
    private final transient Communities communities;
    private final transient Seat seat;
    private final transient Runnable shown;
    private final Rows rows = new Rows();

    /** The person before the screen, as moderator or as host; asked again for each act. */
    interface Seat {
        List<WaitingProposal> list();

        ConfirmOutcome confirm(ProposalId proposal);

        boolean withdraw(ProposalId proposal);

        /** As whom this person would confirm. */
        Signature signature(Instant now);

        /** Whether the pages of the community's desk are open to this person. */
        boolean opensDesk();
    }

    /** @param shown called each time the panel shows what waits: at first, and after every decision */
    WaitingPanel(TwoPersonActs acts, Communities communities, Seat seat, Runnable shown) {
        this.acts = acts;
        this.communities = communities;
        this.seat = seat;
        this.shown = shown;
        add(
                new H2(getTranslation("community.waiting.title")),
                new Paragraph(getTranslation("community.waiting.lead")),
                rows);
        refresh();
    }

    private void refresh() {
        var waiting = seat.list();
        setVisible(!waiting.isEmpty());
        rows.show(waiting, this::row);
        shown.run();
    }

    private Row row(WaitingProposal waiting) {
        var proposal = waiting.proposal();
        var community = communities.get(proposal.community());
        if (waiting.isChanged()) return changed(proposal, community);
        var language = Reader.language();
        var asked = proposal.asked();
        var row = new Row(acts.describe(proposal, language))
                .with(getTranslation("community.waiting.reason", proposal.act().reason()))
                .withNote(getTranslation(
                        "community.waiting.asked",
                        SignatureWords.of(asked, language),
                        Moments.of(asked.at(), community.zone(), language),
                        Moments.of(proposal.expiresAt(), community.zone(), language)));
        if (!seat.opensDesk()) row.withSign(community.name().in(language));
        var refusal = waiting.refusal();
        if (refusal != null) row.withNote(ConfirmWords.of(refusal, community.zone(), language));
        if (waiting.dependent()) row.withNote(getTranslation("community.waiting.dependent"));
        return row.offering(does(waiting, community));
    }

    /** Nothing of what stands in it, for nobody asked for that. */
    private Row changed(Proposal proposal, Community community) {
        var name = getTranslation("community.waiting.changed");
        var row = new Row(name).withNote(getTranslation("community.confirm.changed"));
        if (!seat.opensDesk()) row.withSign(community.name().in(Reader.language()));
        return row.offering(withdrawal(proposal.id(), name));
    }

    private Button withdrawal(ProposalId proposal, String name) {
        var withdraw = new Button(getTranslation("community.waiting.withdraw"), click -> withdraw(proposal));
        withdraw.setAriaLabel(getTranslation("community.waiting.withdraw-of", name));
        return withdraw;
    }

    private Component[] does(WaitingProposal waiting, Community community) {
        var proposal = waiting.proposal();
        var name = acts.describe(proposal, Reader.language());
        if (waiting.isMine()) return new Component[] {withdrawal(proposal.id(), name)};
        if (!waiting.mayConfirm()) return new Component[0];
        var page = acts.confirmedAt(proposal, community.slug()).filter(it -> seat.opensDesk());
        if (page.isPresent()) {
            var link = new LinkButton(page.get(), getTranslation("community.waiting.look"));
            link.setAriaLabel(getTranslation("community.waiting.look-at", name));
            return new Component[] {link};
        }
        var confirm = new Button(getTranslation("community.waiting.confirm"), click -> confirm(waiting, name));
        confirm.setAriaLabel(getTranslation("community.waiting.confirm-of", name));
        return new Component[] {confirm};
    }

    /** Says what will be done, and under which names it will stand for everybody to read. */
    private void confirm(WaitingProposal waiting, String name) {
        var proposal = waiting.proposal();
        var language = Reader.language();
        var mine = seat.signature(proposal.asked().at());
        var consequences = getTranslation(
                "community.waiting.sure",
                name,
                proposal.act().reason(),
                SignatureWords.of(proposal.asked(), language),
                SignatureWords.of(waiting.dependent() ? mine.ofDependent() : mine, language));
        new ActDialog(getTranslation("community.waiting.confirm"), consequences, () -> confirm(waiting)).open();
    }

    private void confirm(WaitingProposal waiting) {
        var outcome = seat.confirm(waiting.proposal().id());
        if (outcome instanceof ConfirmOutcome.Confirmed) {
            Notices.done(getTranslation("community.waiting.confirmed"));
        } else {
            var zone = communities.get(waiting.proposal().community()).zone();
            Notices.problem(ConfirmWords.of(outcome, zone, Reader.language()));
        }
        refresh();
    }

    private void withdraw(ProposalId proposal) {
        if (seat.withdraw(proposal)) Notices.done(getTranslation("community.waiting.withdrawn"));
        else Notices.problem(getTranslation("community.confirm.over"));
        refresh();
    }
}
