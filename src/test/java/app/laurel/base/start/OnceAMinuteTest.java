package app.laurel.base.start;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnceAMinuteTest {
    private final LoggerContext context = new LoggerContext();
    private final Logger log = context.getLogger("app.laurel.Anything");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final AtomicLong now = new AtomicLong();

    @BeforeEach
    void listen() {
        context.addTurboFilter(new OnceAMinute(now::get));
        lines.start();
        log.addAppender(lines);
    }

    @Test
    void the_same_fault_is_written_once_and_counted() {
        for (var i = 0; i < 1_000; i++) log.error("a click failed", fault("token " + i));
        assertThat(lines.list).hasSize(1);

        now.addAndGet(TimeUnit.MINUTES.toNanos(1));
        log.error("a click failed", fault("another"));

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        it -> assertThat(it).isEqualTo("a click failed"),
                        it -> assertThat(it).startsWith("999 more like the next"),
                        it -> assertThat(it).isEqualTo("a click failed"));
    }

    @Test
    void another_fault_is_written_beside_it() {
        log.error("a click failed", fault("here"));
        log.error("a click failed", new IllegalArgumentException("there"));
        log.error("{} failed", "a click", new java.util.NoSuchElementException());

        assertThat(lines.list).hasSize(3);
    }

    @Test
    void another_line_of_the_same_fault_is_written_without_its_trace() {
        for (var mail = 1; mail <= 3; mail++) log.error("mail {} was set aside", mail, fault("unreadable"));

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("mail 1 was set aside", "mail 2 was set aside", "mail 3 was set aside");
        assertThat(lines.list).extracting(it -> it.getThrowableProxy() != null).containsExactly(true, false, false);
    }

    @Test
    void a_line_without_a_fault_is_nothing_to_it() {
        for (var i = 0; i < 10; i++) log.warn("mail {} was not taken", i);

        assertThat(lines.list).hasSize(10);
    }

    private static IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(what);
    }
}
