package app.laurel.nomination.ui;

import app.laurel.base.id.NomineeId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.Shortlist;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;

/** Announces the list before voting opens, after asking once, because that cannot be taken back. */
final class AnnounceSection extends Card {
    private static final long serialVersionUID = 1;

    private final transient Function<List<NomineeId>, AnnounceOutcome> announce;
    private final transient Runnable done;
    private final transient List<NomineeId> listed;

    /** @param can whether the time is right; without it, and where the list is out, there is nothing to show */
    AnnounceSection(Shortlist list, boolean can, Function<List<NomineeId>, AnnounceOutcome> announce, Runnable done) {
        this.announce = announce;
        this.done = done;
        listed = list.listed().stream().map(Nominee::id).toList();
        setVisible(can && !list.out() && !listed.isEmpty());
        add(new H2(text("title")), new Paragraph(text("means")), new Button(text("act"), click -> ask()));
    }

    private void ask() {
        var dialog = new Dialog(text("act"));
        dialog.setMaxWidth("min(36rem, 100%)");
        dialog.add(new Paragraph(getTranslation("nomination.announce.sure", listed.size())));
        var confirm = new Button(text("act"), click -> announce(dialog));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("edition.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    private void announce(Dialog dialog) {
        dialog.close();
        switch (announce.apply(listed)) {
            case AnnounceOutcome.Announced(var shops) ->
                Notices.done(getTranslation("nomination.announce.done", shops));
            case AnnounceOutcome.ListIsOut _ -> Notices.inform(text("already"));
            case AnnounceOutcome.ListChanged _ -> Notices.problem(text("changed"));
            case AnnounceOutcome.NobodyListed _ -> Notices.problem(getTranslation("nomination.desk.none"));
            case AnnounceOutcome.NominationsOpen _ -> Notices.problem(text("early"));
        }
        done.run();
    }

    private String text(String key) {
        return getTranslation("nomination.announce." + key);
    }
}
