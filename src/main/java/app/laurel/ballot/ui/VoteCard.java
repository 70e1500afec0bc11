package app.laurel.ballot.ui;

import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.SavedBallot;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.ui.HomeCard;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** On a member's home page while voting is open: until when, whether the ballot is in, and the way to it. */
@Service
class VoteCard implements HomeCard {
    private static final int AFTER_NOMINATING = 20;

    private final VotingBooth booth;
    private final Members members;
    private final Editions editions;
    private final BallotWords words;
    private final Clock clock;

    VoteCard(VotingBooth booth, Members members, Editions editions, BallotWords words, Clock clock) {
        this.booth = booth;
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
                        .flatMap(it -> it.categories().stream())
                        .map(it -> part(member, it, slug)))
                .toList();
    }

    @Override
    public int order() {
        return AFTER_NOMINATING;
    }

    private Component part(Member member, Category category, String slug) {
        var part = new Div(new H3(category.name().in(words.language())));
        part.setClassName("laurel-open-now");
        if (booth.refusal(member, category.id()).orElse(null) instanceof NotOnTheRoll refused) {
            part.add(new Paragraph(words.notOnTheRoll(refused)));
            return part;
        }
        var closes = words.moment(
                category.schedule().votingCloses(), category.schedule().zone());
        var kept = booth.savedBallot(member, category.id());
        part.add(
                new Paragraph(words.get("ballot.card." + state(kept))),
                new Paragraph(words.get("ballot.element.closes", closes)),
                new Paragraph(words.participation(category)),
                nextSteps(kept, slug, category));
        return part;
    }

    private NextSteps nextSteps(SavedBallot kept, String slug, Category category) {
        var vote = new LinkButton(
                Links.vote(slug, category.edition().year()), words.get("ballot.card.way." + state(kept)));
        return kept.cast() == null
                ? new NextSteps(vote)
                : new NextSteps(vote, new LinkButton(Links.votes(), words.get("ballot.votes.title")));
    }

    private static String state(SavedBallot kept) {
        if (kept.cast() != null) return "cast";
        return kept.version() > 0 ? "begun" : "open";
    }
}
