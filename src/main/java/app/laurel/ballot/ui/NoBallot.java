package app.laurel.ballot.ui;

import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Mark;
import app.laurel.edition.Edition;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The page in place of a ballot: too early, over, or not for this member; always with the reason. */
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

    /**
     * Before the result is out: how the year stands, and of each ballot of this member its number, when it was last changed, and
     * whether it has what it needs.
     */
    static NoBallot closed(String title, BallotWords words, String status, List<KeptBallot> ballots) {
        var page = new NoBallot(title, words.get("ballot.closed.title"), status);
        for (var it : ballots) {
            if (!it.isCast()) continue;
            if (ballots.size() > 1) page.add(new H3(it.category().name().in(words.language())));
            page.add(it.sentences(words));
        }
        return page;
    }

    /** Above a result that is out. */
    static NoBallot announced(String title, BallotWords words, String own) {
        return new NoBallot(title, words.get("ballot.closed.announced"), own);
    }
}
