package app.laurel.ballot.ui;

import app.laurel.ballot.VotingDoor.Entry;
import app.laurel.base.ui.Links;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Service;

/** Makes the page of an open ballot, or of several, with what a voter is told of own shops. */
@Service
class BallotSheets {
    private final BallotCalls calls;
    private final YearCalls yearCalls;
    private final CategoryPapers papers;
    private final BallotWords words;
    private final YearWords yearWords;

    BallotSheets(
            BallotCalls calls, YearCalls yearCalls, CategoryPapers papers, BallotWords words, YearWords yearWords) {
        this.calls = calls;
        this.yearCalls = yearCalls;
        this.papers = papers;
        this.words = words;
        this.yearWords = yearWords;
    }

    Div of(String community, Entry.Opened opened) {
        var sheet = new BallotSheet(calls, community, opened.category().id(), words.opening(community, opened));
        var own = papers.ownShops(opened);
        return own.isEmpty()
                ? page(sheet, new Paragraph(declare(community)))
                : page(new Paragraph(new Span(own + " "), declare(community)), sheet);
    }

    Div of(String community, Entry.Several opened) {
        var opening = yearWords.opening(community, opened);
        return page(new YearSheet(yearCalls, community, opened.edition(), opening), new Paragraph(declare(community)));
    }

    private static Div page(Component... parts) {
        var page = new Div(parts);
        page.setClassName("laurel-sheet");
        return page;
    }

    private Anchor declare(String community) {
        return new Anchor(Links.absolute(Links.ties(community)), words.get("ballot.own.declare"));
    }
}
