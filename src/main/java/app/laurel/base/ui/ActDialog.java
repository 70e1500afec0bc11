package app.laurel.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Says what an act will do, with what, and who will see it, before it is done; leaving it by any key or tap does nothing. */
public final class ActDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1;

    private final String consequences;

    /**
     * @param act what its button and its title say
     * @param consequences whole sentences
     */
    public ActDialog(String act, String consequences, Runnable done) {
        this.consequences = consequences;
        setHeader(act);
        setText(consequences);
        setCancelable(true);
        setCancelText(getTranslation("base.act.cancel"));
        setConfirmText(act);
        addConfirmListener(confirmed -> done.run());
    }

    /** For an act that nobody can take back, as its text says: that stands in red, and so does the button. */
    public ActDialog irrevocable() {
        setText(""); // why: it would stand beside what takes its place
        setText(new Alert(consequences));
        ButtonKind.DANGER.applyTo(this);
        return this;
    }
}
