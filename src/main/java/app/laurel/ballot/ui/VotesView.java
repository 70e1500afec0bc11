package app.laurel.ballot.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Page;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What I have cast: the receipt's number, when it was last changed, and the marks themselves. */
@Route("votes")
@PermitAll
class VotesView extends Page {
    private static final long serialVersionUID = 1;
    private static final int BELOW_HEADING = 1;

    /** Enough of a hash to compare it by eye. */
    private static final int SHOWN = 16;

    private final transient MyVotes votes;
    private final transient CurrentAccount current;
    private final transient BallotWords words;

    VotesView(MyVotes votes, CurrentAccount current, BallotWords words) {
        super("ballot.votes.title");
        this.votes = votes;
        this.current = current;
        this.words = words;
    }

    @Override
    protected void show() {
        var mine = votes.of(current.id());
        show(new H1(title()));
        if (mine.isEmpty()) {
            var home = new LinkButton(Links.home(), getTranslation("base.home"));
            getContent().add(new Card(new EmptyState(getTranslation("ballot.votes.none"), home)));
        }
        mine.forEach(it -> getContent().add(card(it)));
    }

    private Card card(MyVote vote) {
        var category = vote.category();
        var community = new Paragraph(where(vote));
        community.setClassName("laurel-muted");
        var number = new Span(vote.cast().number());
        number.setClassName("laurel-receipt-number");
        var changed = words.moment(vote.cast().at(), category.schedule().zone());
        var card = new Card(
                category.name().in(words.language()),
                community,
                new Paragraph(new Span(words.get("ballot.element.receipt.number") + " "), number),
                new Paragraph(words.get("ballot.votes.cast", changed)),
                CastMarks.of(vote, words),
                nextSteps(vote));
        var file = vote.leftOut();
        if (file != null) card.addComponentAtIndex(BELOW_HEADING, leftOut(file));
        return card;
    }

    /** Whose award it is; of a category, also of which year. */
    private String where(MyVote vote) {
        var community = vote.community().name().in(words.language());
        var edition = vote.category().edition();
        return edition.hasSeveral() ? community + " · " + edition.name().in(words.language()) : community;
    }

    private Paragraph leftOut(String file) {
        var sentence = new Paragraph(words.get("ballot.votes.left-out", file.substring(0, SHOWN)));
        sentence.setClassName("laurel-bad");
        return sentence;
    }

    private NextSteps nextSteps(MyVote vote) {
        var route =
                Links.vote(vote.community().slug(), vote.category().edition().year());
        return new NextSteps(new LinkButton(route, words.get("ballot.votes." + step(vote))));
    }

    private static String step(MyVote vote) {
        if (vote.leftOut() != null) return "look";
        return vote.open() ? "change" : "receipt";
    }
}
