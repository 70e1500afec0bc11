package app.laurel.community.ui;

import app.laurel.audit.ActFilter;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Rows;
import app.laurel.community.ActLog;
import app.laurel.community.Communities;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Everything that was done in a community by whoever runs it: who, what, when, before, after, why. */
@Route(":community/desk/acts")
@PermitAll
class ActsView extends Page {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;
    private static final int PART = 1_000;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient ActLog log;
    private final transient ActWords words;
    private final transient ActRows acts;
    private final Rows rows = new Rows();
    private final Div none = new Div();
    private final Button more = new Button(getTranslation("community.acts.more"), click -> append());
    private transient Supplier<ActFilter> filter = () -> ActFilter.ALL;
    private ZoneId zone = ZoneOffset.UTC;
    private long last = Long.MAX_VALUE;

    ActsView(CurrentAccount current, Communities communities, ActLog log, ActWords words, ActRows acts) {
        super("community.acts.title");
        this.current = current;
        this.communities = communities;
        this.log = log;
        this.words = words;
        this.acts = acts;
    }

    @Override
    protected void show() {
        zone = communities.get(moderator().community()).zone();
        var fields = new ActFilterFields(log.actors(moderator()), log.names(moderator()), words, zone, this::refresh);
        filter = fields::filter;
        show(
                new H1(title()),
                new Paragraph(getTranslation("community.acts.about", Moments.zone(zone, language()))),
                fields,
                file(),
                none,
                rows,
                more);
        refresh();
    }

    /** Asked again for each act, because the role may have been taken away since the page was opened. */
    private Moderator moderator() {
        return current.moderator(slug());
    }

    private void refresh() {
        rows.removeAll();
        last = Long.MAX_VALUE;
        append();
    }

    private void append() {
        var page = log.list(moderator(), filter.get(), last, PAGE + 1, language());
        var shown = page.subList(0, Math.min(page.size(), PAGE));
        shown.forEach(it -> rows.add(acts.row(it, language(), zone)));
        if (!shown.isEmpty()) last = shown.getLast().act().number();
        more.setVisible(page.size() > PAGE);
        none.removeAll();
        if (rows.getChildren().findAny().isEmpty()) none.add(new EmptyState(getTranslation("community.acts.none")));
    }

    private Anchor file() {
        var name = slug() + "-acts.csv";
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = csv(filter.get()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv; charset=utf-8", bytes.length);
        });
        return new Anchor(handler, getTranslation("community.acts.csv"));
    }

    /** All acts of the filter, read in parts. */
    String csv(ActFilter filter) {
        var file = new StringBuilder(ActsCsv.HEADER);
        var before = Long.MAX_VALUE;
        while (true) {
            var part = log.list(moderator(), filter, before, PART, language());
            part.forEach(it -> file.append(ActsCsv.line(it)));
            if (part.size() < PART) return file.toString();
            before = part.getLast().act().number();
        }
    }
}
