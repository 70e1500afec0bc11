package app.laurel.ballot.ui;

import app.laurel.base.ui.Links;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What I have cast: the receipt's number, when it was last changed, and the marks themselves. */
@Route("votes")
@PermitAll
class VotesView extends Composite<Main> implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient BallotWords words;

    VotesView(MyVotes votes, CurrentAccount current, BallotWords words) {
        this.words = words;
        getContent().setId("content");
        getContent().add(new H1(words.get("ballot.votes.title")));
        var mine = votes.of(current.id());
        if (mine.isEmpty()) getContent().add(nothingYet());
        mine.forEach(it -> getContent().add(card(it)));
    }

    @Override
    public String getPageTitle() {
        return words.get("ballot.votes.title") + " · Laurel";
    }

    private Section nothingYet() {
        var home = new Anchor(Links.absolute(Links.home()), words.get("base.home"));
        home.setClassName("laurel-button");
        var card = new Section(new Paragraph(words.get("ballot.votes.none")), home);
        card.setClassName("laurel-card");
        return card;
    }

    private Section card(MyVote vote) {
        var edition = vote.edition();
        var community = new Paragraph(vote.community().name().in(words.language()));
        community.setClassName("laurel-muted");
        var number = new Span(vote.cast().number());
        number.setClassName("laurel-receipt-number");
        var changed = words.moment(vote.cast().at(), edition.schedule().zone());
        var card = new Section(
                new H2(edition.name().in(words.language())),
                community,
                new Paragraph(new Span(words.get("ballot.element.receipt.number") + " "), number),
                new Paragraph(words.get("ballot.votes.cast", changed)),
                new CastMarks(vote, words),
                ways(vote));
        card.setClassName("laurel-card");
        return card;
    }

    private Div ways(MyVote vote) {
        var address = Links.absolute(
                Links.vote(vote.community().slug(), vote.edition().year()));
        var receipt = new Anchor(address, words.get(vote.open() ? "ballot.votes.change" : "ballot.votes.receipt"));
        receipt.setClassName("laurel-button");
        var ways = new Div(receipt);
        ways.setClassName("laurel-ways");
        return ways;
    }
}
