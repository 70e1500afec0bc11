package app.laurel.nomination.ui;

import app.laurel.base.ui.Alert;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Notices;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.Ruling;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Shortlist;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for the reason of a ruling, and for what else that kind needs. */
final class RulingDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** What a moderator wants ruled. */
    sealed interface Wish {}

    record Merge(Nominee from, Nominee into, String reason) implements Wish {}

    record SetAside(Nominee nominee, String reason) implements Wish {}

    record LeaveOut(Nominee nominee, String reason) implements Wish {}

    record Withdraw(Nominee nominee, String reason) implements Wish {}

    record Add(String name, String reason) implements Wish {}

    private final Ruling.Kind kind;
    private final transient @Nullable Nominee nominee;
    private final transient Function<Wish, RulingOutcome> rule;
    private final transient Runnable ruled;
    private final ComboBox<Nominee> into = new ComboBox<>(text("into"));
    private final TextField name = new TextField(text("name"));
    private final ReasonField reason;
    private final Alert problem = new Alert();

    RulingDialog(
            Ruling.Kind kind,
            Shortlist list,
            @Nullable Nominee nominee,
            Function<Wish, RulingOutcome> rule,
            Runnable ruled) {
        this.kind = kind;
        this.nominee = nominee;
        this.rule = rule;
        this.ruled = ruled;
        setMaxWidth("min(36rem, 100%)");
        setHeaderTitle(text("act." + kind) + (nominee == null ? "" : ": " + nominee.name()));
        into.setItems(list.entries().stream()
                .map(Shortlist.Entry::nominee)
                .filter(it -> !it.equals(nominee))
                .toList());
        into.setItemLabelGenerator(Nominee::name);
        into.setVisible(kind == Ruling.Kind.MERGE);
        name.setVisible(kind == Ruling.Kind.ADD);
        name.setMaxLength(80);
        reason = new ReasonField(text(kind == Ruling.Kind.WITHDRAW ? "reason.public-now" : "reason.public"));
        var fields = new Div(into, name, reason, problem);
        fields.setClassName("laurel-fields");
        add(new Paragraph(text("means." + kind)), fields);
        var confirm = new Button(text("act." + kind), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("edition.cancel"), click -> close()), confirm);
    }

    /** With the nominee chosen into which this one is merged, and a reason that says so: one tap, unless there is more to say. */
    RulingDialog into(Nominee chosen) {
        into.setValue(chosen);
        reason.setValue(getTranslation("nomination.duplicates.reason", chosen.name()));
        return this;
    }

    private void confirm() {
        FieldErrors.clear(into, name, reason);
        problem.show("");
        var wish = wish();
        if (wish == null) {
            FieldErrors.at(kind == Ruling.Kind.ADD ? name : into, text("choose"));
            return;
        }
        switch (rule.apply(wish)) {
            case RulingOutcome.Ruled _ -> {
                Notices.done(text("ruled"));
                leave();
            }
            case RulingOutcome.ListStands _ -> overtaken("fixed");
            case RulingOutcome.ListIsOut _ -> overtaken("out");
            case RulingOutcome.NotOnTheList _ -> overtaken("gone");
            case RulingOutcome.OfReason because -> reason.show(because);
            case RulingOutcome.RuledBefore(var before) ->
                problem.show(getTranslation("nomination.desk.before", before.reason()));
            case RulingOutcome.NoOwnAddress(var because) ->
                FieldErrors.at(name, because.words(it -> getTranslation(it, because.host())));
            case RulingOutcome.NotTwoNominees _ ->
                FieldErrors.at(kind == Ruling.Kind.ADD ? name : into, text("choose"));
        }
    }

    /** Somebody else was faster: nothing in this dialog would help, the page as it is now does. */
    private void overtaken(String by) {
        Notices.inform(text(by));
        leave();
    }

    private void leave() {
        close();
        ruled.run();
    }

    private @Nullable Wish wish() {
        return switch (kind) {
            case MERGE -> into.getValue() == null ? null : new Merge(chosen(), into.getValue(), reason.getValue());
            case SET_ASIDE -> new SetAside(chosen(), reason.getValue());
            case WITHDRAW -> new Withdraw(chosen(), reason.getValue());
            case LEAVE_OUT -> new LeaveOut(chosen(), reason.getValue());
            case ADD -> name.isEmpty() ? null : new Add(name.getValue(), reason.getValue());
        };
    }

    private Nominee chosen() {
        return Objects.requireNonNull(nominee);
    }

    private String text(String key) {
        return getTranslation("nomination.desk." + key);
    }
}
