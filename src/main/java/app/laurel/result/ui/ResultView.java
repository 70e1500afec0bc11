package app.laurel.result.ui;

import app.laurel.ballot.BoxRemedyAct;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Alert;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.YearPage;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.CountOutcome;
import app.laurel.result.CountedResult;
import app.laurel.result.ResultAnnulment;
import app.laurel.result.ResultChangedException;
import app.laurel.result.ResultCorrection;
import app.laurel.result.ResultDesk;
import app.laurel.result.ResultReopening;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After the close: count, look at the figures, sign, and publish or set the date. */
@Route(":community/desk/editions/:year([0-9]{4})/result")
@PermitAll
class ResultView extends YearPage {
    private static final long serialVersionUID = 1;
    private static final int AFTER_TITLE = 2;
    private static final Logger LOG = LoggerFactory.getLogger(ResultView.class);

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient ResultDesk desk;
    private final transient BoxRemedyAct remedy;
    private final transient ResultAnnulment annulment;
    private final transient ResultCorrection correction;
    private final transient ResultReopening reopening;
    private final transient Clock clock;

    /** Eight: what is done with a result, and each act on it that takes two. */
    ResultView(
            CurrentAccount current,
            Editions editions,
            ResultDesk desk,
            BoxRemedyAct remedy,
            ResultAnnulment annulment,
            ResultCorrection correction,
            ResultReopening reopening,
            Clock clock) {
        super("result.desk.title");
        this.current = current;
        this.editions = editions;
        this.desk = desk;
        this.remedy = remedy;
        this.annulment = annulment;
        this.correction = correction;
        this.reopening = reopening;
        this.clock = clock;
    }

    private Edition edition() {
        return editions.find(current.moderator(slug()).community(), year()).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void show() {
        var edition = edition();
        var back = new Anchor(
                Links.absolute(Links.edition(slug(), year())), edition.name().in(language()));
        show(back, new H1(getTranslation("result.desk.title")));
        var closes = edition.schedule().votingCloses();
        if (clock.instant().isBefore(closes)) {
            getContent().add(new Paragraph(getTranslation("result.desk.not-closed", moment(edition, closes))));
            return;
        }
        desk.findShut(current.moderator(slug()), edition.id())
                .ifPresent(it -> getContent().add(new ShutSection(it)));
        var own = acting(edition).ownShops();
        if (!own.isEmpty()) getContent().add(new OwnShopNote(own));
        addResult(edition, own.isEmpty());
    }

    /** @param mayAct whether the moderator is tied to no shop in the running */
    private void addResult(Edition edition, boolean mayAct) {
        try {
            var counted = desk.findCounted(current.moderator(slug()), edition.id());
            if (mayAct && mayCount(edition)) addCount(edition, counted.isPresent());
            counted.ifPresent(it -> addResult(edition, it));
            if (mayAct && counted.isEmpty()) addAnnulment(edition);
        } catch (ResultChangedException changed) {
            LOG.error("The result of edition {} is not shown: {}", edition.id(), changed.getMessage());
            getContent()
                    .add(new Alert(getTranslation("result.alarm", edition.name().in(language()))));
            if (mayAct && mayCount(edition)) addCount(edition, true);
            if (mayAct) addAnnulment(edition);
        }
    }

    /** What is out and cannot be shown can be annulled all the same. */
    private void addAnnulment(Edition edition) {
        if (annulment.isLost(current.moderator(slug()), edition.id())) {
            getContent().add(new AskSection(acting(edition), "result.annul", annulment::ask));
        }
    }

    private void addCount(Edition edition, boolean again) {
        if (desk.findRun(current.moderator(slug()), edition.id()).isPresent()) {
            getContent().add(new RunSection(acting(edition), null, none -> {}));
            return;
        }
        if (reopening.isNeeded(current.moderator(slug()), edition.id())) {
            getContent().add(new AskSection(acting(edition), "result.reopen", reopening::ask));
            return;
        }
        var count = new Button(getTranslation(again ? "result.desk.recount" : "result.desk.count"));
        var note = new Paragraph(again ? getTranslation("result.desk.recount.note") : "");
        count.setDisableOnClick(true);
        count.addClickListener(click -> {
            getContent()
                    .replace(
                            count,
                            new RunSection(
                                    acting(edition),
                                    CountThread.start(acting(edition)),
                                    it -> showOutcome(edition, it)));
            getContent().remove(note);
        });
        getContent().add(count);
        if (again) getContent().add(note);
    }

    private boolean mayCount(Edition edition) {
        if (edition.publishedAt() == null) return true;
        var open = correction.isOpen(current.moderator(slug()), edition.id());
        if (open) getContent().add(new Paragraph(getTranslation("result.correct.open")));
        return open;
    }

    private void addResult(Edition edition, CountedResult counted) {
        var by = acting(edition);
        getContent()
                .add(
                        new FigureSection(counted),
                        new SignSection(by, counted),
                        new ReleaseSection(by, counted, slug(), clock.instant()));
        if (edition.publishedAt() != null) {
            getContent().add(new CorrectSection(by, counted, annulment, correction));
        }
    }

    /** A failed count is no passing notice: its words stay until the page is left. */
    private void showOutcome(Edition edition, @Nullable CountOutcome outcome) {
        var words = CountWords.of(this::getTranslation, at -> moment(edition, at), outcome);
        if (outcome != null && !(outcome instanceof CountOutcome.BoxChanged)) {
            Notices.inform(words);
            return;
        }
        getContent().addComponentAtIndex(AFTER_TITLE, new Alert(words));
        if (outcome != null) getContent().add(new RemedySection(acting(edition), remedy));
    }

    private String moment(Edition edition, Instant at) {
        return Moments.of(at, edition.schedule().zone(), language());
    }

    private Acting acting(Edition edition) {
        return new Acting(desk, () -> current.moderator(slug()), edition, this::show);
    }
}
