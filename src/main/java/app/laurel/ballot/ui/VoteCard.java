package app.laurel.ballot.ui;

import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.SavedBallot;
import app.laurel.ballot.VotingBooth;
import app.laurel.ballot.YearBallots;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.ui.HomeCard;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** On a member's home page while voting is open: until when, whether the ballot is in, and the way to it. */
@Service
class VoteCard implements HomeCard {
    private static final int AFTER_NOMINATING = 20;

    private final VotingBooth booth;
    private final YearBallots ballots;
    private final Members members;
    private final Editions editions;
    private final BallotWords words;
    private final Clock clock;

    VoteCard(
            VotingBooth booth,
            YearBallots ballots,
            Members members,
            Editions editions,
            BallotWords words,
            Clock clock) {
        this.booth = booth;
        this.ballots = ballots;
        this.members = members;
        this.editions = editions;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Component> show(AccountId account, CommunityId community, String slug, Locale locale) {
        var now = clock.instant();
        return members.findMember(account, community).stream()
                .flatMap(member -> editions.listOf(community).stream()
                        .filter(it -> it.takesVotesAt(now))
                        .map(it -> part(member, it, slug)))
                .toList();
    }

    @Override
    public int order() {
        return AFTER_NOMINATING;
    }

    private Component part(Member member, Edition edition, String slug) {
        var part = new Div(new H3(edition.name().in(words.language())));
        part.setClassName("laurel-open-now");
        if (booth.refusal(member, edition.categoryIds().getFirst()).orElse(null) instanceof NotOnTheRoll refused) {
            part.add(new Paragraph(words.notOnTheRoll(refused)));
            return part;
        }
        var kept = ballots.kept(member, edition.id()).values();
        part.add(
                new Paragraph(where(kept)),
                new Paragraph(words.get(
                        "ballot.element.closes",
                        words.moment(
                                edition.schedule().votingCloses(),
                                edition.schedule().zone()))));
        // why: of several the page itself has one figure each
        if (!edition.hasSeveral()) part.add(new Paragraph(words.participation(edition.only())));
        part.add(nextSteps(state(kept), slug, edition));
        return part;
    }

    /** Where the member's ballot stands; of several, also how many are in. */
    private String where(Collection<SavedBallot> kept) {
        if (kept.size() == 1) return words.get("ballot.card." + state(kept));
        return words.get("ballot.card.several." + state(kept), cast(kept), kept.size());
    }

    private NextSteps nextSteps(String state, String slug, Edition edition) {
        var vote = new LinkButton(Links.vote(slug, edition.year()), words.get("ballot.card.way." + way(state)));
        return state.equals("open") || state.equals("begun")
                ? new NextSteps(vote)
                : new NextSteps(vote, new LinkButton(Links.votes(), words.get("ballot.votes.title")));
    }

    private static String way(String state) {
        return state.equals("some") ? "begun" : state;
    }

    private static String state(Collection<SavedBallot> kept) {
        var cast = cast(kept);
        if (cast == kept.size()) return "cast";
        if (cast > 0) return "some";
        return kept.stream().anyMatch(it -> it.version() > 0) ? "begun" : "open";
    }

    private static long cast(Collection<SavedBallot> kept) {
        return kept.stream().filter(it -> it.cast() != null).count();
    }
}
