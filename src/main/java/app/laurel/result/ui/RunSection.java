package app.laurel.result.ui;

import app.laurel.base.ui.Card;
import app.laurel.result.CountOutcome;
import app.laurel.result.RunProgress;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A count that is going on: how far it is, and the button that stops it. Every moderator who opens the page sees the same one. */
final class RunSection extends Card {
    private static final long serialVersionUID = 1;
    private static final int POLL_MILLISECONDS = 400;

    private final transient Acting acting;
    private final transient @Nullable Future<@Nullable CountOutcome> own;
    private final transient Consumer<@Nullable CountOutcome> outcome;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Button cancel;
    private @Nullable Registration polled;

    /**
     * Shows the run of the edition.
     *
     * @param own what comes of the count if it was begun here; null for somebody else's
     * @param outcome takes the outcome once the view is shown again
     */
    RunSection(Acting acting, @Nullable Future<@Nullable CountOutcome> own, Consumer<@Nullable CountOutcome> outcome) {
        this.acting = acting;
        this.own = own;
        this.outcome = outcome;
        words.getElement().setAttribute("role", "status");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("result.desk.count"));
        cancel = new Button(getTranslation("result.desk.cancel"), click -> cancel());
        cancel.setDisableOnClick(true);
        add(new Paragraph(getTranslation("result.desk.running")), bar, words, cancel);
        find().ifPresent(this::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MILLISECONDS);
        polled = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polled != null) polled.remove();
        polled = null;
    }

    private void look() {
        var running = find();
        running.ifPresent(this::show);
        if (own == null ? running.isPresent() : !own.isDone()) return;
        acting.done().run();
        if (own != null) outcome.accept(own.resultNow());
    }

    private java.util.Optional<RunProgress> find() {
        return acting.desk()
                .findRun(acting.moderator().get(), acting.edition().only().id());
    }

    private void show(RunProgress run) {
        var known = run.total() > 0;
        bar.setIndeterminate(!known);
        if (known) bar.setValue(Math.min(1, (double) run.done() / run.total()));
        words.setText(getTranslation(
                run.cancelled() ? "result.desk.cancelling" : "result.desk.stage." + run.stage(),
                run.done(),
                Math.max(0, run.total())));
        if (run.cancelled()) cancel.setEnabled(false);
    }

    private void cancel() {
        acting.desk().cancel(acting.moderator().get(), acting.edition().only().id());
        words.setText(getTranslation("result.desk.cancelling"));
    }
}
