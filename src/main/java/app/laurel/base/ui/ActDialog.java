package app.laurel.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Says what an act will do, with what, and who will see it, before it is done; leaving it by any key or tap does nothing. */
public final class ActDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1;

    /**
     * @param act what its button and its title say
     * @param consequences whole sentences
     */
    public ActDialog(String act, String consequences, Runnable done) {
        setHeader(act);
        setText(consequences);
        setCancelable(true);
        setCancelText(getTranslation("base.act.cancel"));
        setConfirmText(act);
        addConfirmListener(confirmed -> done.run());
    }
}
