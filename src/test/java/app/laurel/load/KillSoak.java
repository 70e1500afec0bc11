package app.laurel.load;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Members cast and change ballots without pause while application and database are killed, cut off and misled, each as often as
 * {@link Mishap} says; afterwards every acknowledged receipt number must lie in the database, and every voter have one ballot. Then
 * years are counted, published and mailed under kills: {@code ./laurel soak}. It ends by itself, after two hours and a half at most.
 */
class KillSoak {
    private static final int PERCENT = Integer.getInteger("laurel.percent", 100);
    private static final int VOTERS = 64;
    private static final Duration MOST = Duration.ofHours(2);
    private static final int DISK_MEGABYTES = 800;
    private static final int DESK_KILLS = Integer.getInteger("laurel.desk.kills", 6);

    @Test
    void no_acknowledged_ballot_is_lost_by_kills_cuts_and_a_turned_clock() throws Exception {
        new VotingNight(PERCENT, VOTERS, MOST).pass(Path.of("target", "load-soak"));
    }

    @Test
    void no_acknowledged_ballot_is_lost_when_the_disk_of_the_database_fills_up() throws Exception {
        var small = SmallDisk.tryMount(Path.of("target", "soak-disk"), DISK_MEGABYTES);
        assumeTrue(small.isPresent(), "needs the right to mount a small disk");
        try (var disk = small.get()) {
            new FullDiskNight(disk).pass();
        }
    }

    @Test
    void a_count_a_publication_and_each_mail_are_done_once_whenever_the_application_is_killed() throws Exception {
        try (var site = new LoadSite(Path.of("target", "load-desk-soak"));
                var box = new LoadMailbox()) {
            var years = site.closed(1 + DESK_KILLS, 40, 3_000);
            try (var laurel = site.laurel(box)) {
                laurel.by(DeskDriver.class)
                        .with("--laurel.mails-per-minute=300")
                        .startAgain();
                var soak = new DeskSoak(site, laurel, box);
                soak.count(years);
                soak.publish(years);
                soak.mail(years, DESK_KILLS);
            }
        }
    }
}
