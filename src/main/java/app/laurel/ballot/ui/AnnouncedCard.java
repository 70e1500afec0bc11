package app.laurel.ballot.ui;

import app.laurel.ballot.AnnouncedResult;
import app.laurel.base.ui.Card;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** Who won one category, and below it the voter's own marks beside the result. */
final class AnnouncedCard extends Card {
    private static final long serialVersionUID = 1;
    private static final String FACE = "72";

    AnnouncedCard(AnnouncedResult result, KeptBallot ballot, BallotWords words) {
        var title = new H2(result.title());
        title.setClassName("laurel-kicker");
        add(title);
        result.winners().forEach(it -> add(winner(it)));
        if (!ballot.isCast()) return;
        add(new H3(words.get("ballot.closed.beside")), new OwnMarks(result, ballot, words));
        add(ballot.sentences(words));
    }

    private static Div winner(AnnouncedResult.Winner winner) {
        var face = new Image(Shop.face(winner.shop()), "");
        face.setClassName("laurel-face");
        face.setWidth(FACE + "px");
        face.setHeight(FACE + "px");
        var name = new Paragraph(winner.name());
        name.setClassName("laurel-winner-name");
        var block = new Div(face, new Div(name, new Paragraph(winner.why())));
        block.setClassName("laurel-winner");
        return block;
    }
}
