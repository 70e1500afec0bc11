package app.laurel.badge.misuse.ui;

import app.laurel.badge.misuse.MisuseAtDesk;
import app.laurel.badge.misuse.MisuseAtDesk.Place;
import app.laurel.badge.misuse.MisuseGroup;
import app.laurel.badge.misuse.MisuseOutcome;
import app.laurel.badge.misuse.MisuseReport;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Sign;
import app.laurel.community.Community;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A reported badge at one host. What a stranger wrote is text; the page that it names is opened by an own link that says where it leads. */
final class MisuseRow extends ListItem {
    private static final long serialVersionUID = 1;

    private final transient Community community;
    private final Language language;

    /** What a moderator does about it. */
    interface Close {
        void as(MisuseGroup group, MisuseOutcome outcome);
    }

    MisuseRow(MisuseAtDesk reported, Community community, String about, Language language, Close close) {
        this.community = community;
        this.language = language;
        addClassNames("laurel-row", "laurel-reported");
        var group = reported.group();
        var told = new Div(line(about, "laurel-row-name"));
        told.setClassName("laurel-row-who");
        group.first().forEach(it -> told.add(page(it, reported.place(it.page()))));
        if (group.more() > 0) {
            told.add(line(getTranslation("badge.misuse.desk.more", group.host(), group.more()), "laurel-muted"));
        }
        add(told, acts(reported, close));
    }

    private Div page(MisuseReport report, Place place) {
        var page = new Div(line(report.page().text(), "laurel-address"));
        page.setClassName("laurel-row-who");
        if (place != Place.UNKNOWN) page.add(new Sign(getTranslation(key(place))));
        page.add(outward(report), new Span(getTranslation(report.kind().key())));
        if (!report.words().isEmpty()) page.add(line(report.words(), "laurel-typed"));
        page.add(line(when(report), "laurel-muted"));
        return page;
    }

    private Div acts(MisuseAtDesk reported, Close close) {
        var acts = new Div();
        acts.setClassName("laurel-row-does");
        if (!reported.mayClose()) {
            acts.add(line(getTranslation("badge.misuse.desk.bound"), "laurel-muted"));
            return acts;
        }
        acts.add(act(reported, MisuseOutcome.NOTHING_WRONG, close), act(reported, MisuseOutcome.ASKED_SHOP, close));
        var edition = reported.edition();
        if (edition != null) {
            acts.add(
                    act(reported, MisuseOutcome.BADGE_HELD, close),
                    new Anchor(
                            Links.absolute(Links.badges(community.slug(), edition.year())),
                            getTranslation("badge.misuse.desk.badges", Integer.toString(edition.year()))));
        }
        return acts;
    }

    private Button act(MisuseAtDesk reported, MisuseOutcome outcome, Close close) {
        var name = getTranslation(outcome.key());
        var button = new Button(name, click -> close.as(reported.group(), outcome));
        button.setAriaLabel(name + ": " + reported.group().host());
        return button;
    }

    /** Nothing of ours goes along, and nobody takes the page for one of ours. */
    private Anchor outward(MisuseReport report) {
        var link = new Anchor(report.page().text(), getTranslation("badge.misuse.desk.open"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }

    private String when(MisuseReport report) {
        var first = Moments.of(report.firstAt(), community.zone(), language);
        if (report.times() == 1) return getTranslation("badge.misuse.desk.once", first);
        return getTranslation(
                "badge.misuse.desk.when",
                first,
                report.times(),
                Moments.of(report.lastAt(), community.zone(), language));
    }

    private static String key(Place place) {
        return "badge.misuse.desk." + place.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Span line(String text, String style) {
        var line = new Span(text);
        line.setClassName(style);
        return line;
    }
}
