package app.laurel.result.ui;

import app.laurel.ballot.BoxRemedyAct;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Alert;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import com.vaadin.flow.component.html.Main;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Says on the page what came of counts. A failed one is no passing notice: its words stay until the page is left. */
final class CountReport {
    private static final int AFTER_TITLE = 2;

    private final Supplier<Acting> acting;
    private final BoxRemedyAct remedy;
    private final Supplier<Main> page;

    CountReport(Supplier<Acting> acting, BoxRemedyAct remedy, Supplier<Main> page) {
        this.acting = acting;
        this.remedy = remedy;
        this.page = page;
    }

    /** One by one, but those that went well together. */
    void tell(List<CategoryOutcome> outcomes) {
        var counted = outcomes.stream().filter(CategoryOutcome::isCounted).count();
        if (counted > 1) Notices.inform(page.get().getTranslation("result.desk.categories.counted", counted));
        outcomes.stream().filter(it -> counted <= 1 || !it.isCounted()).forEach(this::tell);
    }

    private void tell(CategoryOutcome told) {
        var content = page.get();
        var words = told.words(content::getTranslation, this::moment);
        if (told.isPassing()) {
            Notices.inform(words);
            return;
        }
        content.addComponentAtIndex(AFTER_TITLE, new Alert(words));
        if (told.outcome() != null) {
            content.add(new RemedySection(acting.get(), remedy, told.category().id()));
        }
    }

    private String moment(Instant at) {
        return Moments.of(at, acting.get().edition().schedule().zone(), Reader.language());
    }
}
