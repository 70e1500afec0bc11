package app.laurel.result.ui;

import app.laurel.base.Language;
import app.laurel.base.Progress;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.DateText;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.CountOutcome;
import app.laurel.result.CountedResult;
import app.laurel.result.ResultDesk;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After the close: count, look at the figures, sign, and publish or set the date. */
@Route(":community/desk/editions/:year([0-9]{4})/result")
@PermitAll
class ResultView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final int POLL_MILLISECONDS = 400;
    private static final Logger LOG = LoggerFactory.getLogger(ResultView.class);

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient ResultDesk desk;
    private final transient Clock clock;
    private final Div progress = new Div();
    private String slug = "";
    private int year;

    ResultView(CurrentAccount current, Editions editions, ResultDesk desk, Clock clock) {
        this.current = current;
        this.editions = editions;
        this.desk = desk;
        this.clock = clock;
        getContent().setId("content");
        progress.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("community").orElse("");
        year = event.getRouteParameters().getInteger("year").orElse(0);
        show();
    }

    @Override
    public String getPageTitle() {
        return year + " · " + getTranslation("result.desk.title") + " · Laurel";
    }

    private Edition edition() {
        return editions.find(current.moderator(slug).community(), year).orElseThrow(NotFoundException::new);
    }

    private void show() {
        var edition = edition();
        var counted = desk.findCounted(current.moderator(slug), edition.id());
        var back = new Anchor(
                Links.absolute(Links.edition(slug, year)), edition.name().in(Language.of(getLocale())));
        getContent().removeAll();
        getContent().add(back, new H1(getTranslation("result.desk.title")));
        var closes = edition.schedule().votingCloses();
        if (clock.instant().isBefore(closes)) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "result.desk.not-closed",
                            DateText.of(closes, edition.schedule().zone(), Language.of(getLocale())))));
            return;
        }
        if (edition.publishedAt() == null) addCount(counted.isPresent());
        counted.ifPresent(it -> addResult(edition, it));
    }

    private void addCount(boolean again) {
        var count = new Button(getTranslation(again ? "result.desk.recount" : "result.desk.count"), click -> count());
        count.setDisableOnClick(true);
        getContent().add(count, progress);
        if (again) getContent().add(new Paragraph(getTranslation("result.desk.recount.note")));
    }

    private void addResult(Edition edition, CountedResult counted) {
        var by = new Acting(desk, () -> current.moderator(slug), edition, this::show);
        getContent()
                .add(new FigureSection(counted), new SignSection(by, counted), new ReleaseSection(by, counted, slug));
    }

    /** Counts beside the request; the page polls and shows how far it is. */
    private void count() {
        var ui = UI.getCurrent();
        var by = current.moderator(slug);
        var id = edition().id();
        ui.setPollInterval(POLL_MILLISECONDS);
        var polled = ui.addPollListener(poll -> desk.findRun(by, id)
                .ifPresent(it ->
                        progress.setText(getTranslation("result.desk.counting", it.done(), Math.max(0, it.total())))));
        Thread.ofVirtual().name("count-" + id).start(() -> {
            var outcome = outcome(() -> desk.count(by, id, Progress.UNHEARD));
            ui.access(() -> {
                polled.remove();
                ui.setPollInterval(-1);
                progress.setText("");
                Notices.tell(words(outcome));
                show();
            });
        });
    }

    /** What came of it; null where it failed. */
    private static @Nullable CountOutcome outcome(Supplier<CountOutcome> count) {
        try {
            return count.get();
        } catch (RuntimeException failed) {
            LOG.error("A count failed", failed);
            return null;
        }
    }

    /** Texts are looked up in the page's own thread: another has no language. */
    private String words(@Nullable CountOutcome outcome) {
        return switch (outcome) {
            case CountOutcome.Counted(var ballots) -> getTranslation("result.desk.counted", ballots);
            case CountOutcome.AlreadyCounting no -> getTranslation("result.desk.already-counting");
            case CountOutcome.VotingNotClosed(var closes) -> getTranslation("result.desk.not-closed", closes);
            case CountOutcome.AlreadyPublished no -> getTranslation("result.desk.already-published");
            case null -> getTranslation("result.desk.count-failed");
        };
    }
}
