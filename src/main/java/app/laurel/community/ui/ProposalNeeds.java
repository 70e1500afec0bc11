package app.laurel.community.ui;

import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.community.DeskNeed;
import app.laurel.community.DeskNeeds;
import app.laurel.community.Proposal;
import app.laurel.community.Proposals;
import app.laurel.community.TwoPersonActs;
import app.laurel.community.WaitingProposal;
import java.util.List;
import org.springframework.stereotype.Component;

/** What another asked for and this moderator may confirm. */
@Component
class ProposalNeeds implements DeskNeeds {
    private static final int FIRST = 10;

    private final Proposals proposals;
    private final TwoPersonActs acts;
    private final Texts texts;

    ProposalNeeds(Proposals proposals, TwoPersonActs acts, Texts texts) {
        this.proposals = proposals;
        this.acts = acts;
        this.texts = texts;
    }

    @Override
    public List<DeskNeed> of(Question question) {
        return proposals.listWaiting(question.by()).stream()
                .filter(WaitingProposal::mayConfirm)
                .map(it -> need(question, it.proposal()))
                .toList();
    }

    private DeskNeed need(Question question, Proposal proposal) {
        var slug = question.community().slug();
        var language = question.language();
        var words = acts.callSecond(proposal, language)
                .orElseGet(() -> texts.get(language, "community.need.proposal", acts.describe(proposal, language)));
        var route = acts.confirmedAt(proposal, slug).orElseGet(() -> Links.decisions(slug));
        return new DeskNeed("proposal/" + proposal.id(), FIRST, words, route, true);
    }
}
