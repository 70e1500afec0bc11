package app.laurel.comment.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.comment.ReportedComment;
import app.laurel.comment.Reports;
import app.laurel.comment.SafeMarkdown;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What members reported and no moderator has looked at: hide it with a reason, or let it stand. */
@Route(":community/desk/comments")
@PermitAll
class ReportedView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Reports reports;
    private final transient RulingActions rulings;

    ReportedView(CurrentAccount current, Communities communities, Reports reports, RulingActions rulings) {
        super("comment.reported.title");
        this.current = current;
        this.communities = communities;
        this.reports = reports;
        this.rulings = rulings;
    }

    @Override
    protected void show() {
        var moderator = current.moderator(slug());
        var community = communities.get(moderator.community());
        show(
                new H1(title()),
                new Paragraph(getTranslation("comment.reported.lead")),
                Rows.of(reports.waiting(moderator), it -> row(it, community), getTranslation("comment.reported.none")));
    }

    private Row row(ReportedComment reported, Community community) {
        var comment = reported.comment();
        var row = new Row(comment.author().isEmpty() ? getTranslation("comment.nameless") : comment.author());
        reported.topic().ifPresent(it -> row.with(TopicLead.of(it, community)));
        row.withNote(Moments.of(comment.writtenAt(), community.zone(), language()))
                .with(new Html("<div class=\"laurel-said\">" + SafeMarkdown.html(comment.text()) + "</div>"));
        reported.reasons().forEach(it -> row.with(getTranslation("comment.reported.reason", it)));
        if (!reported.mayRule()) return row.withNote(getTranslation("comment.reported.bound"));
        return row.offering(
                new Button(
                        getTranslation("comment.hide.do"),
                        click -> rulings.askToHide(slug(), comment.id(), this::show)),
                new Button(
                        getTranslation("comment.keep.do"),
                        click -> rulings.askToKeep(slug(), comment.id(), this::show)));
    }
}
