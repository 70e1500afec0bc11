package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a click that fails leaves in the log and before the person. */
@LaurelTest
@ExtendWith(OutputCaptureExtension.class)
class FailedClickTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Screen screen = new Screen(this);

    @Autowired
    FailedClickTest(Founder founder) {
        this.founder = founder;
    }

    @BeforeEach
    void somebody_at_home() {
        screen.as(founder.moderator(founder.community()).account()).open("");
    }

    @Test
    void a_browser_that_went_away_is_no_line_in_the_log(CapturedOutput log) {
        fails(new UncheckedIOException(new ClientAbortException(new IOException("Broken pipe"))));

        assertThat(log).doesNotContain("a click failed", "Broken pipe");
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void any_other_fault_is_one_and_is_said(CapturedOutput log) {
        fails(new UncheckedIOException(new IOException("the disk is gone")));

        assertThat(log).containsOnlyOnce("a click failed").contains("the disk is gone");
        assertThat(screen.notice()).isNotEmpty();
    }

    private static void fails(Throwable fault) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(fault));
    }
}
