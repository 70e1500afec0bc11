package app.laurel.result.ui;

import app.laurel.base.ui.Alert;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.YearPage;
import app.laurel.community.Communities;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.CountedResult;
import app.laurel.result.ResultChangedException;
import app.laurel.result.ResultOnStage;
import app.laurel.result.web.StagePlaces;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stage for a live stream: a result on the whole screen, from the tenth place to the first. */
@Route(":community/desk/editions/:year([0-9]{4})/result/stage")
@PermitAll
class StageView extends YearPage {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(StageView.class);

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Editions editions;
    private final transient ResultOnStage stage;
    private final transient StagePlaces places;

    StageView(
            CurrentAccount current,
            Communities communities,
            Editions editions,
            ResultOnStage stage,
            StagePlaces places) {
        super("result.stage");
        this.current = current;
        this.communities = communities;
        this.editions = editions;
        this.stage = stage;
        this.places = places;
    }

    @Override
    protected void show() {
        var by = current.moderator(slug());
        var edition = editions.find(by.community(), year()).orElseThrow(NotFoundException::new);
        try {
            stage.open(by, edition.id()).ifPresentOrElse(it -> show(edition, it), this::showNothing);
        } catch (ResultChangedException changed) {
            LOG.error("The result of edition {} is not shown: {}", edition.id(), changed.getMessage());
            show(
                    new H1(getTranslation("result.stage")),
                    new Alert(getTranslation("result.alarm", edition.name().in(language()))));
        }
    }

    private void showNothing() {
        show(
                new H1(getTranslation("result.stage")),
                new Paragraph(getTranslation("result.stage.not-counted")),
                new LinkButton(Links.result(slug(), year()), getTranslation("result.desk.title")));
    }

    private void show(Edition edition, CountedResult counted) {
        var slides = new StageSlides(communities.get(edition.community()), edition, counted, places::of);
        show(new StageShow(slides, language(), Links.result(slug(), year()), () -> current.moderator(slug())));
    }
}
