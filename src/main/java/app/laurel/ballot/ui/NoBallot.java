package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;

import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.SavedBallot;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Mark;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The page in place of a ballot: too early, over, or not for this member; always with the reason and what was counted. */
final class NoBallot extends Card {
    private static final long serialVersionUID = 1;

    private NoBallot(String title, String heading, String... sentences) {
        add(new Mark(), new H1(title), new H2(heading));
        for (var sentence : sentences) {
            add(new Paragraph(sentence));
        }
        addClassNames("laurel-welcome", "laurel-no-ballot");
    }

    static NoBallot early(String title, BallotWords words, Edition edition) {
        var opens = words.moment(
                edition.schedule().votingOpens(), edition.schedule().zone());
        return new NoBallot(title, words.get("ballot.early.title"), words.get("ballot.early.text", opens));
    }

    static NoBallot withoutList(String title, BallotWords words) {
        return new NoBallot(title, words.get("ballot.early.title"), words.get("ballot.no-list"));
    }

    static NoBallot notOnTheRoll(String title, BallotWords words, NotOnTheRoll refused) {
        return new NoBallot(title, words.get("ballot.roll.title"), words.notOnTheRoll(refused));
    }

    /** What was counted of this member: each ballot's number, when it was last changed, and whether it had what it needs. */
    static NoBallot closed(String title, BallotWords words, Edition edition, List<Kept> ballots) {
        var zone = edition.schedule().zone();
        var since =
                words.get("ballot.closed.since", words.moment(edition.schedule().votingCloses(), zone));
        var heading = words.get("ballot.closed.title");
        var cast = ballots.stream().filter(it -> it.ballot().cast() != null).toList();
        if (cast.isEmpty()) return new NoBallot(title, heading, since, words.get("ballot.closed.none"));
        var page = new NoBallot(title, heading, since);
        for (var it : cast) {
            if (edition.hasSeveral()) page.add(new H3(it.category().name().in(words.language())));
            page.add(it.sentences(words));
        }
        page.add(new LinkButton(Links.votes(), words.get("ballot.element.my-votes")));
        return page;
    }

    /**
     * What is kept of one ballot.
     *
     * @param minimum shops that it must rate in full
     */
    record Kept(Category category, SavedBallot ballot, int minimum) {
        private Component[] sentences(BallotWords words) {
            var cast = requireNonNull(ballot.cast());
            var at = words.moment(cast.at(), category.schedule().zone());
            var counts = cast.answers().ratedInFull() >= minimum;
            return new Component[] {
                new Paragraph(words.get("ballot.closed.cast", cast.number(), at)),
                new Paragraph(words.get(counts ? "ballot.closed.counts" : "ballot.closed.short", minimum))
            };
        }
    }
}
