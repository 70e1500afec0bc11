package app.laurel.edition.ui;

import static java.time.temporal.ChronoUnit.DAYS;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.CalendarWords;
import app.laurel.base.ui.ClockChanges;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.community.AskOutcome;
import app.laurel.edition.DateMoveOutcome;
import app.laurel.edition.Edition;
import app.laurel.edition.Milestone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks where a date is to move and why; the reason is shown on the rules page. */
final class DateMoveDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** What moves the date. */
    @FunctionalInterface
    interface Move {
        DateMoveOutcome to(@Nullable Instant date, boolean following, String reason);
    }

    private final DateTimePicker date = new DateTimePicker(getTranslation("edition.move.date"));
    private final IntegerField days = new IntegerField(getTranslation("edition.move.days"));
    private final Checkbox following = new Checkbox(getTranslation("edition.move.following"));
    private final ShiftList shift;
    private final TextArea reason = new TextArea(getTranslation("edition.move.reason"));
    private final ZoneId zone;
    private final transient Move move;
    private final transient Runnable moved;

    DateMoveDialog(Edition edition, Milestone milestone, Move move, Runnable moved) {
        this.move = move;
        this.moved = moved;
        zone = edition.schedule().zone();
        setHeaderTitle(getTranslation("edition.move.of", getTranslation("edition.milestone." + milestone)));
        var at = edition.schedule().at(milestone);
        if (at != null) date.setValue(LocalDateTime.ofInstant(at, zone));
        shift = new ShiftList(edition.schedule(), milestone);
        date.setDatePickerI18n(CalendarWords.in(getLocale()));
        ClockChanges.explain(date, () -> Optional.of(zone), Moments.zone(zone, Reader.language()));
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("edition.move.public"));
        var fields = new Div(date, days, following, shift, reason);
        fields.setClassName("laurel-form");
        add(fields);
        following.setVisible(at != null && hasFollowing(edition, milestone));
        days.setVisible(at != null);
        if (at != null) link(LocalDateTime.ofInstant(at, zone));
        var confirm = new Button(getTranslation("edition.move"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("edition.cancel"), click -> close()), confirm);
    }

    private static boolean hasFollowing(Edition edition, Milestone milestone) {
        return Arrays.stream(Milestone.values())
                .anyMatch(
                        it -> it.compareTo(milestone) > 0 && edition.schedule().at(it) != null);
    }

    /** The date and the days between it and the present one follow each other, and what will shift follows both. */
    private void link(LocalDateTime before) {
        days.setStepButtonsVisible(true);
        days.setValue(0);
        days.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) date.setValue(before.plusDays(change.getValue()));
        });
        date.addValueChangeListener(change -> {
            var to = change.getValue();
            if (to != null) days.setValue(Math.toIntExact(DAYS.between(before.toLocalDate(), to.toLocalDate())));
            showShift();
        });
        following.addValueChangeListener(change -> showShift());
        showShift();
    }

    private void showShift() {
        shift.show(chosen(), following.getValue());
    }

    private @Nullable Instant chosen() {
        var local = date.getValue();
        return local == null ? null : local.atZone(zone).toInstant();
    }

    private void confirm() {
        var outcome = move.to(chosen(), following.getValue(), reason.getValue());
        FieldErrors.clear(date, reason);
        switch (outcome) {
            case DateMoveOutcome.Moved _ -> {
                close();
                Notices.done(getTranslation("edition.move.done"));
                moved.run();
            }
            case DateMoveOutcome.Waits(AskOutcome.Asked asked) -> {
                close();
                Notices.done(getTranslation(asked.key()));
            }
            case DateMoveOutcome.Waits(var asked) -> FieldErrors.at(reason, getTranslation(asked.key()));
            case DateMoveOutcome.ReasonMissing _ ->
                FieldErrors.at(reason, getTranslation("edition.move.reason-missing"));
            case DateMoveOutcome.DateMissing _ -> wrong(getTranslation("edition.draft.date-missing"));
            case DateMoveOutcome.Passed(var _, var at) ->
                wrong(getTranslation("edition.move.passed", Moments.of(at, zone, Reader.language())));
            case DateMoveOutcome.IntoThePast _ -> wrong(getTranslation("edition.move.past"));
            case DateMoveOutcome.TooFar _ -> wrong(getTranslation("edition.draft.too-far"));
            case DateMoveOutcome.OutOfOrder(var milestone) ->
                wrong(getTranslation("edition.move.order", getTranslation("edition.milestone." + milestone)));
            case DateMoveOutcome.BeforeTheRoll(var joinedBy) ->
                wrong(getTranslation("edition.move.roll", Moments.of(joinedBy, Reader.language())));
            case DateMoveOutcome.Unchanged _ -> wrong(getTranslation("edition.move.unchanged"));
        }
    }

    private void wrong(String sentence) {
        FieldErrors.at(date, sentence);
    }
}
