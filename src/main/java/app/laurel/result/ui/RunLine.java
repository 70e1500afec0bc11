package app.laurel.result.ui;

import app.laurel.result.RunProgress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far a count is that is running: a bar, and the stage in words. */
final class RunLine extends Div {
    private static final long serialVersionUID = 1;

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    /** @param name of the bar, to those who do not see it */
    RunLine(String name) {
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", name);
        words.getElement().setAttribute("role", "status");
        add(bar, words);
    }

    void show(RunProgress run) {
        var known = run.total() > 0;
        bar.setIndeterminate(!known);
        if (known) bar.setValue(Math.min(1, (double) run.done() / run.total()));
        words.setText(getTranslation(
                run.cancelled() ? "result.desk.cancelling" : "result.desk.stage." + run.stage(),
                run.done(),
                Math.max(0, run.total())));
    }
}
