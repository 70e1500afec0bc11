package app.laurel.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A local time is not always one moment; what it is taken for stands below the field. */
@LaurelTest
class ClockChangesTest extends SpringBrowserlessTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_time_that_comes_twice_is_the_earlier_one() {
        assertThat(helper("2026-10-25T02:30", BERLIN)).startsWith("Local time").contains("twice", "+02:00");
    }

    @Test
    void a_time_that_never_comes_is_the_later_one() {
        assertThat(helper("2027-03-28T02:30", BERLIN)).contains("does not come that day", "3:30");
    }

    @Test
    void any_other_time_and_no_zone_say_nothing_more() {
        assertThat(helper("2026-10-25T03:30", BERLIN)).isEqualTo("Local time");
        assertThat(helper("2026-10-25T02:30", ZoneId.of("Asia/Seoul"))).isEqualTo("Local time");
        assertThat(helper("2026-10-25T02:30", null)).isEqualTo("Local time");
    }

    private static String helper(String local, @Nullable ZoneId zone) {
        var field = new DateTimePicker();
        ClockChanges.explain(field, () -> Optional.ofNullable(zone), "Local time");
        field.setValue(LocalDateTime.parse(local));
        return field.getHelperText();
    }
}
