package app.laurel.load;

import java.time.Duration;

/** Members cast without a pause while the disk on which the database lies fills up, and is freed again. */
final class FullDiskNight {
    private static final int VOTERS = 16;
    private static final int TIMES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration FULL = Duration.ofSeconds(20);

    private final SmallDisk disk;

    FullDiskNight(SmallDisk disk) {
        this.disk = disk;
    }

    void pass() throws Exception {
        try (var box = new LoadMailbox();
                var site = new TroubledSite(disk.folder().resolve("site"), box, VOTERS);
                var voters = new TirelessVoters(site.base(), site.electorate(), box, Duration.ZERO)) {
            voters.awaitEach(PATIENCE);
            for (var time = 1; time <= TIMES; time++) {
                disk.fill();
                Thread.sleep(FULL);
                var before = voters.casts();
                Thread.sleep(Duration.ofSeconds(2));
                System.out.printf(
                        "disk full for %d s: %d casts were acknowledged in the last 2 s%n",
                        FULL.toSeconds(), voters.casts() - before);
                disk.free();
                site.mendDatabase();
                voters.awaitCasts("the disk was full, time " + time, PATIENCE);
            }
            voters.awaitEach(PATIENCE);
            voters.rest();
            site.whatLiesThere().judge(voters, VOTERS);
        }
    }
}
