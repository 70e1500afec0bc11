package app.laurel.load;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A slice of {@code ./laurel soak}: some five minutes of it. */
class VotingNightIT {
    @Test
    void no_acknowledged_ballot_is_lost_by_kills_cuts_and_a_turned_clock() throws Exception {
        new VotingNight(3, 24, Duration.ofMinutes(5))
                .pass(Path.of("target", "voting-night-" + System.getProperty("laurel.fork", "1")));
    }
}
