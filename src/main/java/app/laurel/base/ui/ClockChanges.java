package app.laurel.base.ui;

import app.laurel.base.text.Moments;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** Says below a field what is meant by a local time that a change of clocks leaves out, or brings twice. */
public final class ClockChanges {
    private ClockChanges() {}

    /**
     * Keeps the sentence below the field true to what is chosen in it.
     *
     * @param zone in which the time is read; empty while none is chosen
     * @param usual what stands there otherwise
     */
    public static void explain(DateTimePicker field, Supplier<Optional<ZoneId>> zone, String usual) {
        field.setHelperText(usual);
        field.addValueChangeListener(change -> refresh(field, zone.get(), usual));
    }

    /** The same again, where the zone has changed. */
    public static void refresh(DateTimePicker field, Optional<ZoneId> zone, String usual) {
        var chosen = Optional.ofNullable(field.getValue());
        field.setHelperText(chosen.flatMap(local -> zone.flatMap(it -> words(field, local, it)))
                .map(it -> (usual + " " + it).strip())
                .orElse(usual));
    }

    /** As {@link java.time.LocalDateTime#atZone} takes it: the later time of a gap, the earlier of two. */
    private static Optional<String> words(DateTimePicker field, LocalDateTime local, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) return Optional.empty();
        var meant = local.atZone(zone);
        var key = offsets.isEmpty() ? "base.clock-change.missing" : "base.clock-change.twice";
        return Optional.of(field.getTranslation(
                key,
                Moments.of(meant.toInstant(), zone, Reader.language()),
                meant.getOffset().getId()));
    }
}
