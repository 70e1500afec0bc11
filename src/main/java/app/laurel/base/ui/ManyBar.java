package app.laurel.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be done at once with the rows that are ticked: asked for once, with how many and whom, and done one by one. */
final class ManyBar<T> extends Div {
    private static final long serialVersionUID = 1;

    /** So many are named; nobody reads on to the hundredth name. */
    private static final int NAMED = 12;

    private final transient Function<T, String> name;
    private final transient Runnable done;
    private final Span count = new Span();
    private final Div acts = new Div();
    private transient List<T> ticked = List.of();

    /** @param done called when acts were tried, whatever came of them */
    ManyBar(Function<T, String> name, Runnable done) {
        this.name = name;
        this.done = done;
        setClassName("laurel-sign-bar");
        acts.setClassName("laurel-acts");
        count.getElement().setAttribute("role", "status");
        var none = new Button(getTranslation("base.table.untick"), click -> done.run());
        ButtonKind.QUIET.applyTo(none);
        add(count, acts, none);
        setVisible(false);
    }

    void offer(ManyAct<T> act) {
        acts.add(new Button(act.label(), click -> ask(act)));
    }

    /** These are ticked now. */
    void show(Collection<T> now) {
        ticked = List.copyOf(now);
        count.setText(getTranslation("base.table.ticked", ticked.size()));
        setVisible(!ticked.isEmpty() && acts.getComponentCount() > 0);
    }

    private void ask(ManyAct<T> act) {
        if (ticked.isEmpty()) return;
        var problem = act.problem();
        var what = whom() + " " + act.consequences();
        if (problem == null) new ActDialog(act.label(), what, () -> run(act, "")).open();
        else
            new ReasonDialog(act.label(), what, it -> run(act, it, problem.apply(it)))
                    .unpublished()
                    .open();
    }

    private String whom() {
        var names = ticked.stream().limit(NAMED).map(name).collect(Collectors.joining(", "));
        var further = ticked.size() - NAMED;
        return further > 0
                ? getTranslation("base.table.whom.further", ticked.size(), names, further)
                : getTranslation("base.table.whom", ticked.size(), names);
    }

    private @Nullable String run(ManyAct<T> act, String reason, @Nullable String problem) {
        if (problem == null) run(act, reason);
        return problem;
    }

    private void run(ManyAct<T> act, String reason) {
        var not = new ArrayList<ManyReport.NotDone>();
        var all = ticked;
        for (var it : all) {
            var why = act.act().apply(it, reason);
            if (why != null) not.add(new ManyReport.NotDone(name.apply(it), why));
        }
        done.run();
        var of = all.size() - not.size();
        if (not.isEmpty()) Notices.done(getTranslation("base.table.done", act.label(), of));
        else new ManyReport(getTranslation("base.table.done.not", act.label(), of, not.size()), not).open();
    }
}
