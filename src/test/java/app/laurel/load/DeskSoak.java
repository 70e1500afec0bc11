package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.laurel.load.LoadSite.ClosedYear;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Closed years are counted, signed, published and mailed while the application is killed in the midst of each: at moments that a
 * fixed seed chooses within the time that the act takes. What was done by then stands once, and what was not is done once.
 */
final class DeskSoak {
    // why one statement: it sees one state, and a publication is committed while we look
    private static final String PARTS = """
            select concat_ws(' ',
                (select count(*) from edition where id = year.id and published_at is not null),
                (select count(*) from result where edition_id = year.id and published_at is not null),
                (select least(1, count(*)) from result_award where edition_id = year.id),
                (select count(distinct kind, coalesce(criterion_number, 0), shop_id) - count(*) + 1
                    from result_award where edition_id = year.id),
                (select count(*) from audit_entry
                    where act = 'result.published' and object = concat('edition/', year.id)),
                (select count(*) from notification_round where kind = 'RESULT' and edition_id = year.id))
            from edition year where year.id = ?""";

    /** How far ahead a publication is set: further than a slow machine takes to set it. */
    private static final int AHEAD = 6_000;

    private static final int POLLS = 2_000;

    private final LoadSite site;
    private final LaurelProcess laurel;
    private final LoadMailbox box;
    private final DrivenDesk desk;
    private final Random moments = new Random(20_261_128);
    private int kills;

    DeskSoak(LoadSite site, LaurelProcess laurel, LoadMailbox box) {
        this.site = site;
        this.laurel = laurel;
        this.box = box;
        desk = new DrivenDesk(site, laurel);
    }

    /** Counts each year; the first undisturbed, to learn how long that takes. */
    void count(List<ClosedYear> years) throws Exception {
        var longest = Math.toIntExact(desk.timed("count", years.getFirst()));
        var hits = 0;
        for (var year : years.subList(1, years.size())) {
            desk.begin("count", year);
            killAfter(moments.nextInt(longest / 2)); // why half: the first one also warmed the machine up
            hits += Math.toIntExact(desk.number(
                    "select count(*) from result_run join edition_category on id = category_id where edition_id = ?",
                    year));
            laurel.startAgain();
            assertThat(desk.number("select count(*) from result where edition_id = ?", year))
                    .isBetween(0L, 1L);
            await().atMost(DrivenDesk.PATIENCE).until(() -> isCounted(year));
        }
        for (var year : years) {
            assertThat(desk.number("select count(*) from result where edition_id = ?", year))
                    .isEqualTo(1);
            assertThat(desk.acts("result.counted", year)).isEqualTo(1);
            assertThat(desk.number(
                            "select ballots from ballot_shut join edition_category on id = category_id where edition_id = ?",
                            year))
                    .isEqualTo(year.ballots());
        }
        System.out.printf("a count takes %d ms; %d kills, %d of them while it ran%n", longest, years.size() - 1, hits);
        assertThat(hits).as("kills during a count").isPositive();
    }

    private boolean isCounted(ClosedYear year) throws IOException, SQLException {
        if (desk.number("select count(*) from result where edition_id = ?", year) == 1) return true;
        return desk.done("count", year).equals("Counted " + year.ballots());
    }

    /** Publishes each year, by the button and by a chosen moment in turns; the first undisturbed. */
    void publish(List<ClosedYear> years) throws Exception {
        for (var year : years) assertThat(desk.done("sign", year)).isEqualTo("[Signed, Signed]");
        var longest = Math.toIntExact(desk.timed("publish", years.getFirst()));
        var before = 0;
        for (var at = 1; at < years.size(); at++) {
            var year = years.get(at);
            var byItself = at % 2 == 0;
            if (byItself) {
                assertThat(desk.done("schedule", year, " " + AHEAD)).isEqualTo("Scheduled");
                killAfter(AHEAD - POLLS + moments.nextInt(2 * POLLS));
            } else {
                desk.begin("publish", year);
                killAfter(moments.nextInt(longest));
            }
            if (!isPublishedWhole(year)) before++;
            laurel.startAgain();
            if (!byItself && !isPublishedWhole(year))
                assertThat(desk.done("publish", year)).isEqualTo("Published");
            await().atMost(DrivenDesk.PATIENCE).until(() -> isPublishedWhole(year));
        }
        for (var year : years) {
            assertThat(isPublishedWhole(year)).isTrue();
            assertThat(desk.number("select max(version) from result where edition_id = ?", year))
                    .isEqualTo(1);
        }
        System.out.printf(
                "a publication takes %d ms; %d kills, %d of them before it was done%n",
                longest, years.size() - 1, before);
    }

    /** Published with all that belongs to it, or not at all: anything between fails. */
    private boolean isPublishedWhole(ClosedYear year) throws SQLException {
        var parts = desk.word(PARTS, year);
        assertThat(parts).as("year %s", year.id()).isIn("1 1 1 1 1 1", "0 0 0 1 0 0");
        return parts.startsWith("1");
    }

    /** Kills while mail is on its way, now the application and now the database, until all of it has come. */
    void mail(List<ClosedYear> years, int most) throws Exception {
        var during = 0;
        for (var kill = 0; kill < most && waiting() > 0; kill++) {
            Thread.sleep(500 + moments.nextInt(4_000));
            during += waiting() > 0 ? 1 : 0;
            if (kill % 3 == 2) site.killDatabase();
            killAfter(0);
            laurel.startAgain();
        }
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> waiting() == 0);
        var received = box.received();
        var twice = 0;
        var mails = 0;
        for (var year : years) {
            for (var member : year.mails()) {
                mails++;
                assertThat(received).as("mail of the result").containsKey(member);
                twice += received.getOrDefault(member, 0) - 1;
            }
            assertThat(desk.number(
                            "select count(*) from notification_mail where kind = 'RESULT' and edition_id = ?", year))
                    .as("written once for each member and moderator")
                    .isEqualTo(year.mails().size() + 2L);
        }
        System.out.printf(
                "%d mails to members, each came; %d came twice in %d kills, %d of them while mail waited%n",
                mails, twice, kills, during);
        assertThat(during).as("kills while mail waited").isPositive();
        assertThat(twice).as("twice at most what was in flight at a kill").isLessThanOrEqualTo(kills);
    }

    private long waiting() throws SQLException {
        return desk.number("select (select count(*) from notification_mail where state = 'QUEUED')"
                + " + (select count(*) from notification_round where done_at is null)");
    }

    private void killAfter(long milliseconds) throws IOException, InterruptedException {
        Thread.sleep(milliseconds);
        laurel.kill();
        kills++;
    }
}
