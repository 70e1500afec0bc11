package app.laurel.result.ui;

import app.laurel.ballot.BoxRemedyAct;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Alert;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.YearPage;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.CountedResult;
import app.laurel.result.ResultAnnulment;
import app.laurel.result.ResultChangedException;
import app.laurel.result.ResultCorrection;
import app.laurel.result.ResultDesk;
import app.laurel.result.ResultReopening;
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
    private static final Logger LOG = LoggerFactory.getLogger(ResultView.class);

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient ResultDesk desk;
    private final transient ResultAnnulment annulment;
    private final transient ResultCorrection correction;
    private final transient ResultReopening reopening;
    private final transient BeforeSigning before;
    private final transient Clock clock;
    private final transient CountReport report;
    private final transient SeveralResult several;

    /** Nine: what is done with a result, and each act on it that takes two. */
    ResultView(
            CurrentAccount current,
            Editions editions,
            ResultDesk desk,
            BoxRemedyAct remedy,
            ResultAnnulment annulment,
            ResultCorrection correction,
            ResultReopening reopening,
            BeforeSigning before,
            Clock clock) {
        super("result.desk.title");
        this.current = current;
        this.editions = editions;
        this.desk = desk;
        this.annulment = annulment;
        this.correction = correction;
        this.reopening = reopening;
        this.before = before;
        this.clock = clock;
        report = new CountReport(() -> acting(edition()), remedy, this::getContent);
        several = new SeveralResult(() -> acting(edition()), report::tell);
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
        if (!edition.hasSeveral()) {
            acting(edition)
                    .findShut(edition.only().id())
                    .ifPresent(it -> getContent().add(new ShutSection(it)));
        }
        var own = acting(edition).ownShops();
        if (!own.isEmpty()) getContent().add(new OwnShopNote(own));
        addResult(edition, own.isEmpty());
    }

    /** @param mayAct whether the moderator is tied to no shop in the running */
    private void addResult(Edition edition, boolean mayAct) {
        try {
            var counted = desk.findCounted(current.moderator(slug()), edition.id());
            addCount(edition, counted.orElse(null), counted.isPresent(), mayAct && mayCount(edition));
            counted.ifPresent(it -> addResult(edition, it));
            if (mayAct && counted.isEmpty()) addAnnulment(edition);
        } catch (ResultChangedException changed) {
            LOG.error("The result of edition {} is not shown: {}", edition.id(), changed.getMessage());
            getContent()
                    .add(new Alert(getTranslation("result.alarm", edition.name().in(language()))));
            addCount(edition, null, true, mayAct && mayCount(edition));
            if (mayAct) addAnnulment(edition);
        }
    }

    /** What is out and cannot be shown can be annulled all the same. */
    private void addAnnulment(Edition edition) {
        if (annulment.isLost(current.moderator(slug()), edition.id())) {
            getContent().add(new AskSection(acting(edition), "result.annul", annulment::ask));
        }
    }

    /** @param again whether something was counted, believed or not */
    private void addCount(Edition edition, @Nullable CountedResult counted, boolean again, boolean mayCount) {
        var by = acting(edition);
        var isSigned =
                mayCount && !isRunning(by) && reopening.isNeeded(by.moderator().get(), edition.id());
        if (isSigned) getContent().add(new AskSection(by, "result.reopen", reopening::ask));
        if (edition.hasSeveral()) {
            var missing = desk.listMissing(by.moderator().get(), edition.id());
            several.addTo(getContent(), new YearAtDesk(counted, missing, mayCount && !isSigned));
        } else if (mayCount && !isSigned) {
            new OneCount(by, report).addTo(getContent(), again);
        }
    }

    /** A year of one shows its count first while that is going on. */
    private static boolean isRunning(Acting by) {
        return !by.edition().hasSeveral() && !by.listRuns().isEmpty();
    }

    private boolean mayCount(Edition edition) {
        if (edition.publishedAt() == null) return true;
        var open = correction.isOpen(current.moderator(slug()), edition.id());
        if (open) getContent().add(new Paragraph(getTranslation("result.correct.open")));
        return open;
    }

    /** Until every category is counted there is nothing to sign, and what is corrected in one is not decided once more. */
    private void addResult(Edition edition, CountedResult counted) {
        var by = acting(edition);
        if (!counted.complete()) return;
        if (!edition.hasSeveral()) {
            getContent().add(new FigureSection(counted.parts().getFirst(), counted.publishedAt() == null));
        }
        if (edition.publishedAt() == null) before.addTo(getContent(), edition, counted);
        var sign = new SignSection(by, counted);
        getContent().add(sign, new ReleaseSection(by, counted, slug(), clock.instant()));
        var bar = sign.bar();
        if (bar != null) getContent().add(bar);
        if (edition.publishedAt() != null) {
            getContent().add(new CorrectSection(by, counted, annulment, correction));
        }
    }

    private String moment(Edition edition, Instant at) {
        return Moments.of(at, edition.schedule().zone(), language());
    }

    private Acting acting(Edition edition) {
        return new Acting(desk, () -> current.moderator(slug()), edition, this::show);
    }
}
