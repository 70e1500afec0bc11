package app.laurel.joining.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.base.Progress;
import app.laurel.base.csv.FileAnswer;
import app.laurel.base.csv.FileAnswer.Verdict;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.CsvUpload;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Page;
import app.laurel.community.Bars;
import app.laurel.community.Communities;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.joining.Invites;
import app.laurel.joining.JoinRequests;
import app.laurel.joining.RosterImports;
import app.laurel.joining.RosterImports.RosterOutcome;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.InputStream;
import java.time.Clock;

/** Who comes in and how: people who ask, invitations, and the roster. */
@Route(":community/desk/people/joining")
@PermitAll
class JoiningView extends Page {
    private static final long serialVersionUID = 1;
    private static final String SAMPLE =
            "mail,display name,joined\nhana@example.org,하나,2024-03-01\nmin@example.org,Min,2025-11-23";

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient JoinRequests requests;
    private final transient Invites invites;
    private final transient RosterImports rosters;
    private final transient Bars bars;
    private final transient LaurelSettings settings;
    private final transient Texts texts;
    private final transient Clock clock;

    /** Nine: the page shows requests, invitations, the roster and the barred people. */
    JoiningView(
            CurrentAccount current,
            Communities communities,
            JoinRequests requests,
            Invites invites,
            RosterImports rosters,
            Bars bars,
            LaurelSettings settings,
            Texts texts,
            Clock clock) {
        super("joining.desk.title");
        this.current = current;
        this.communities = communities;
        this.requests = requests;
        this.invites = invites;
        this.rosters = rosters;
        this.bars = bars;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    protected void show() {
        var community = communities.get(moderator().community());
        var back = new Anchor(Links.absolute(Links.people(slug())), getTranslation("community.people.title"));
        var place = new InvitePanel.Place(settings.url() + "/" + slug() + "/join", community.zone(), clock);
        show(
                back,
                new H1(title()),
                new Paragraph(getTranslation("joining.desk.lead")),
                new RequestPanel(requests, this::moderator, community.zone()),
                new InvitePanel(invites, this::moderator, place),
                new CsvUpload("community.roster", SAMPLE, texts, this::take, () -> {}),
                new BarPanel(bars, this::moderator, community.zone()));
    }

    private FileAnswer take(InputStream file, long size, Progress progress, Language language) {
        return switch (rosters.take(moderator(), file, size, progress)) {
            case RosterOutcome.Taken taken ->
                FileAnswer.taken(texts, language, words(taken, language), taken.encoding());
            case RosterOutcome.Refused(var problems, var count) ->
                new FileAnswer(Verdict.REFUSED, texts.get(language, "community.roster.refused", count), problems);
        };
    }

    private String words(RosterOutcome.Taken taken, Language language) {
        var words = texts.get(language, "community.roster.taken", taken.added(), taken.changed(), taken.unchanged());
        if (taken.throwAway() == 0) return words;
        return words + " " + texts.get(language, "community.roster.throw-away", taken.throwAway());
    }

    /** Asked again for each act, because the role may have been taken away since the page was opened. */
    private Moderator moderator() {
        return current.moderator(slug());
    }
}
