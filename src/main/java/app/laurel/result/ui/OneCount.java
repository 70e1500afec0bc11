package app.laurel.result.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What a year of one category offers to count: the button, or the count that is going on. */
final class OneCount {
    private final Acting acting;
    private final CountReport report;

    OneCount(Acting acting, CountReport report) {
        this.acting = acting;
        this.report = report;
    }

    /** @param again whether something was counted before */
    void addTo(Main page, boolean again) {
        var category = acting.edition().only();
        if (acting.listRuns().containsKey(category.id())) {
            page.add(new RunSection(acting, null, none -> {}));
            return;
        }
        var count = new Button(page.getTranslation(again ? "result.desk.recount" : "result.desk.count"));
        var note = new Paragraph(again ? page.getTranslation("result.desk.recount.note") : "");
        count.setDisableOnClick(true);
        count.addClickListener(click -> {
            var own = CountThread.start(acting);
            page.replace(
                    count, new RunSection(acting, own, it -> report.tell(List.of(new CategoryOutcome(category, it)))));
            page.remove(note);
        });
        page.add(count);
        if (again) page.add(note);
    }
}
