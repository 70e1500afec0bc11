package app.laurel.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.laurel.MovableClock;
import app.laurel.PublishedEditions;
import app.laurel.base.change.Changes;
import app.laurel.base.change.Horizon;
import app.laurel.result.Results;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;

/** A node that cannot ask what others have changed. */
@OnTheWire
class CutOffNodeTest {
    private final ReadyAnswers ready;
    private final MovableClock clock;
    private final Changes changes;
    private final SmartLifecycle round;
    private final List<Horizon> horizons;
    private final Instant today;
    private final String address;

    @LocalServerPort
    private int port;

    @Autowired
    CutOffNodeTest(
            ReadyAnswers ready,
            PublishedEditions editions,
            Results results,
            MovableClock clock,
            Changes changes,
            @Qualifier("changeRound") SmartLifecycle round,
            List<Horizon> horizons) {
        this.ready = ready;
        this.clock = clock;
        this.changes = changes;
        this.round = round;
        this.horizons = horizons;
        today = clock.instant();
        var edition = editions.aPublishedEdition();
        address = "/v1/a/" + results.listAwards(edition.id()).getFirst().code() + ".json";
    }

    @Test
    void it_gives_nothing_that_lies_ready() throws Exception {
        var visitor = new WireVisitor(port);
        DatesAhead.moveToQuiet(clock, horizons, Duration.ofMinutes(5));
        lookByTheClockAsItStands();
        visitor.askUntilReady(ready, address);
        round.stop();
        try {
            clock.pass(Duration.ofSeconds(30));
            assertThat(ready.find(address)).isNotNull();

            clock.pass(Duration.ofSeconds(31));

            assertThat(ready.find(address)).isNull();
            assertThat(visitor.ask("GET", address).statusCode()).isEqualTo(200);
        } finally {
            round.start();
        }
        await().until(() -> ready.find(address) != null);
    }

    /** A look from before the clock was moved would be too old sooner than this node is cut off. */
    private void lookByTheClockAsItStands() {
        clock.pass(Duration.ofSeconds(61));
        await().until(changes::hasLookedLately);
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }
}
