package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A host looks at the limits and changes one. */
@LaurelTest
class LimitsViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Screen screen = new Screen(this);

    @Autowired
    LimitsViewTest(Founder founder, MovableClock clock) {
        this.founder = founder;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void a_limit_is_changed_with_a_reason_that_other_hosts_read_with_the_moment_in_the_installations_zone() {
        screen.as(founder.host()).open("settings/limits");

        screen.press("Change");
        screen.write("Reason", "A fair with one network.");
        screen.confirm("Save");

        assertThat(screen.notice()).isEqualTo("Saved. It takes effect everywhere within seconds.");
        assertThat(screen.text())
                .contains("Changed on March 1, 2026, 9:00\u202fAM (Asia/Seoul): A fair with one network.");
        assertThat(screen.as(founder.host(), Language.KO).open("settings/limits"))
                .contains("2026년 3월 1일 오전 9:00 (Asia/Seoul)");
    }

    @Test
    void without_a_reason_nothing_changes_and_the_field_says_so() {
        screen.as(founder.host()).open("settings/limits");

        screen.press("Change");
        screen.confirm("Save");

        assertThat(screen.problemAt("Reason")).isEqualTo("Please say why, so that it can be understood later.");
    }
}
