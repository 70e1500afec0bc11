package app.laurel.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Members cast and change ballots without pause while the application and the database are killed in turns, twenty times each;
 * afterwards every acknowledged receipt number must lie in the database, and every voter have one ballot. Then years are counted,
 * published and mailed under kills: {@code ./laurel soak}. It ends by itself, after some twenty minutes.
 */
class KillSoak {
    private static final int KILLS = Integer.getInteger("laurel.kills", 20);
    private static final int DESK_KILLS = Integer.getInteger("laurel.desk.kills", 6);
    private static final int VOTERS = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long CALM = 3_000;
    private static final Random PAUSES = new Random(20_261_123);

    @Test
    void no_acknowledged_ballot_is_lost_by_kills_of_application_and_database() throws Exception {
        try (var site = new LoadSite(Path.of("target", "load-soak"));
                var box = new LoadMailbox()) {
            var electorate = site.open(10, VOTERS);
            try (var laurel = site.laurel(box)) {
                laurel.with("--laurel.limits.sign-in-mails-per-network=200")
                        .with("--laurel.limits.sign-in-mails-per-address=200")
                        .with("--laurel.limits.sign-in-mails-of-all=10000")
                        .with("--laurel.limits.casts-per-account=10000")
                        .with("--laurel.limits.casts-per-network=10000")
                        .startAgain();
                vote(site, laurel, new TirelessVoters(laurel.base(), electorate, box));
            }
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

    private static void vote(LoadSite site, LaurelProcess laurel, TirelessVoters starting) throws Exception {
        try (var voters = starting) {
            killInTurns(site, laurel, voters);
            voters.rest();
            try (var connection = site.connect()) {
                BallotJudge.of(connection).judge(voters, VOTERS);
            }
        }
    }

    private static void killInTurns(LoadSite site, LaurelProcess laurel, TirelessVoters voters) throws Exception {
        awaitCasts(voters, "the start");
        for (var kill = 1; kill <= KILLS; kill++) {
            site.killDatabase();
            awaitCasts(voters, "kill %d of the database".formatted(kill));
            laurel.kill();
            laurel.startAgain();
            awaitCasts(voters, "kill %d of the application".formatted(kill));
            System.out.printf(
                    "%d of %d kills of each, %d casts acknowledged%n",
                    kill, KILLS, voters.acknowledged().size());
        }
    }

    /** A kill only proves something while casts come in. */
    private static void awaitCasts(TirelessVoters voters, String since) throws InterruptedException {
        voters.awaitCasts(since, PATIENCE);
        Thread.sleep(CALM + PAUSES.nextLong(CALM));
    }
}
