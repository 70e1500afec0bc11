package app.laurel.badge.misuse.ui;

import app.laurel.badge.misuse.MisuseAtDesk;
import app.laurel.badge.misuse.MisuseDesk;
import app.laurel.badge.misuse.MisuseDesk.CloseOutcome;
import app.laurel.badge.misuse.MisuseGroup;
import app.laurel.badge.misuse.MisuseOutcome;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.base.ui.Rows;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Badges that strangers met where they should not be: moderators look at each and close it. */
@Route(":community/desk/misuse")
@PermitAll
class MisuseView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient MisuseDesk desk;
    private final transient MisuseWords words;

    MisuseView(CurrentAccount current, Communities communities, MisuseDesk desk, MisuseWords words) {
        super("badge.misuse.desk.title");
        this.current = current;
        this.communities = communities;
        this.desk = desk;
        this.words = words;
    }

    @Override
    protected void show() {
        var moderator = current.moderator(slug());
        var community = communities.get(moderator.community());
        var reported = desk.list(moderator);
        var later = desk.countOpen(moderator.community())
                - reported.stream().mapToInt(it -> it.group().reports()).sum();
        show(
                new H1(title()),
                new Paragraph(getTranslation("badge.misuse.desk.lead")),
                Rows.of(reported, it -> row(it, community), getTranslation("badge.misuse.desk.none")));
        if (later > 0) getContent().add(new Paragraph(getTranslation("badge.misuse.desk.later", later)));
    }

    private MisuseRow row(MisuseAtDesk reported, Community community) {
        return new MisuseRow(reported, community, words.about(reported, language()), language(), this::ask);
    }

    private void ask(MisuseGroup group, MisuseOutcome outcome) {
        new ReasonDialog(
                        getTranslation(outcome.key()),
                        getTranslation(outcome.key() + ".lead") + " "
                                + getTranslation("badge.misuse.close.all", group.host(), group.reports()),
                        reason -> close(group, outcome, reason))
                .unpublished()
                .open();
    }

    /** The role is asked again, because it may have been taken away since the page was opened. */
    private @Nullable String close(MisuseGroup group, MisuseOutcome outcome, String reason) {
        var closed = desk.close(current.moderator(slug()), group.last(), outcome, reason);
        var key = "badge.misuse.close." + closed.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var said = getTranslation(key, MisuseDesk.LONGEST);
        if (closed != CloseOutcome.CLOSED && closed != CloseOutcome.CLOSED_BEFORE) return said;
        if (closed == CloseOutcome.CLOSED) Notices.done(said);
        else Notices.inform(said);
        show();
        return null;
    }
}
