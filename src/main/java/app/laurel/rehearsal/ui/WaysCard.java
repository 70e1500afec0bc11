package app.laurel.rehearsal.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Reader;
import com.vaadin.flow.component.html.H2;

/** Where there is something to try in a rehearsal: as everybody reads it, as a member, and as a moderator. */
final class WaysCard extends Card {
    private static final long serialVersionUID = 1;

    WaysCard(String slug, int year) {
        var page = "/" + Reader.language().tag() + "/" + slug + "/" + year;
        add(
                new H2(getTranslation("rehearsal.ways")),
                new NextSteps(
                        LinkButton.outside(page, getTranslation("rehearsal.ways.page")),
                        new LinkButton(Links.nominate(slug, year), getTranslation("rehearsal.ways.nominate")),
                        new LinkButton(Links.vote(slug, year), getTranslation("rehearsal.ways.vote")),
                        new LinkButton(Links.shortlist(slug, year), getTranslation("rehearsal.ways.shortlist")),
                        new LinkButton(Links.result(slug, year), getTranslation("rehearsal.ways.result")),
                        new LinkButton(Links.mail(slug), getTranslation("rehearsal.ways.mail"))));
    }
}
