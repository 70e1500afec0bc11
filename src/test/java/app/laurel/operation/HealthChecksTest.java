package app.laurel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.gate.GateFigures;
import app.laurel.gate.WorkKind;
import app.laurel.notification.WaitingMails;
import app.laurel.operation.Health.State;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a part is good, when somebody should look, and when now. */
@LaurelTest
class HealthChecksTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private final DatabaseCheck database;
    private final MailCheck mail;
    private final JobsCheck jobs;
    private final Jobs clockwork;
    private final GateCheck gate;
    private final DiskCheck disk;

    @Autowired
    HealthChecksTest(
            DatabaseCheck database, MailCheck mail, JobsCheck jobs, Jobs clockwork, GateCheck gate, DiskCheck disk) {
        this.database = database;
        this.mail = mail;
        this.jobs = jobs;
        this.clockwork = clockwork;
        this.gate = gate;
        this.disk = disk;
    }

    @Test
    void a_server_that_should_wait_for_a_replica_and_does_not_is_bad() {
        assertThat(state(Map.of())).isEqualTo(State.GOOD);
        var enabled = Map.of("rpl_semi_sync_master_enabled", "ON", "rpl_semi_sync_master_status", "ON");
        assertThat(state(enabled)).isEqualTo(State.GOOD);
        assertThat(state(Map.of("rpl_semi_sync_master_enabled", "ON", "rpl_semi_sync_master_status", "OFF")))
                .isEqualTo(State.BAD);
    }

    @Test
    void of_a_cluster_the_last_server_is_watched_and_one_out_of_step_is_bad() {
        assertThat(state(cluster("3", "Synced"))).isEqualTo(State.GOOD);
        assertThat(state(cluster("1", "Synced"))).isEqualTo(State.WATCH);
        assertThat(state(cluster("2", "Donor/Desynced"))).isEqualTo(State.BAD);
        assertThat(state(Map.of("wsrep_cluster_size", "0"))).isEqualTo(State.GOOD);
    }

    @Test
    void mail_is_stuck_when_none_goes_out_and_not_when_one_mailbox_is_full() {
        assertThat(mail(mails(0, null, null, null))).isEqualTo("goes");
        assertThat(mail(mails(1, minutes(2), null, null))).isEqualTo("goes");
        assertThat(mail(mails(1, minutes(11), null, null))).isEqualTo("late");
        assertThat(mail(mails(1, null, minutes(11), null))).isEqualTo("late");
        assertThat(mail(mails(1, null, minutes(11), minutes(12)))).isEqualTo("late");
        assertThat(mail(mails(1, null, minutes(11), minutes(1)))).isEqualTo("goes");
        assertThat(mail(new WaitingMails(0, 0, 2, null, null, null))).isEqualTo("refused");
    }

    @Test
    void a_job_is_in_trouble_when_it_fails_thrice_or_nobody_begins_it() {
        var due = clockwork.now();
        assertThat(job(new Job("mail-round", due, null, 0, due, false))).isEqualTo("done");
        assertThat(job(new Job("mail-round", null, null, 0, due, false))).isEqualTo("begin");
        assertThat(job(new Job("mail-round", due, due, 2, due, false))).isEqualTo("failed-once");
        assertThat(job(new Job("mail-round", due, due, 3, due, false))).isEqualTo("failing");
        var longAgo = due.minus(Duration.ofMinutes(11));
        assertThat(job(new Job("mail-round", due, null, 0, longAgo, false))).isEqualTo("late");
        assertThat(job(new Job("mail-round", due, null, 0, longAgo, true))).isEqualTo("done");
    }

    @Test
    void refusals_of_voters_weigh_more_than_others() {
        assertThat(gate.judge(List.of(refused(WorkKind.CAST, 0))).state()).isEqualTo(State.GOOD);
        assertThat(gate.judge(List.of(refused(WorkKind.BADGE, 9))).state()).isEqualTo(State.WATCH);
        assertThat(gate.judge(List.of(refused(WorkKind.BADGE, 9), refused(WorkKind.SIGN_IN, 1)))
                        .details())
                .containsExactly(1L, 10L);
    }

    @Test
    void a_disk_is_watched_below_two_gigabytes() {
        assertThat(disk.judge(50_000_000_000L).details()).first().hasToString("50 GB");
        assertThat(disk.judge(1_999_000_000L).state()).isEqualTo(State.WATCH);
        assertThat(disk.judge(499_000_000L).state()).isEqualTo(State.BAD);
        assertThat(disk.judge(499_000_000L).details()).first().hasToString("499 MB");
    }

    @Test
    void each_finding_that_is_not_good_says_what_to_do_in_both_languages() throws Exception {
        for (var bundle : List.of("translations", "translations_ko")) {
            var texts = new Properties();
            try (var file =
                    Objects.requireNonNull(getClass().getResourceAsStream("/vaadin-i18n/" + bundle + ".properties"))) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            for (var finding : List.of(
                    "version.newer",
                    "database.unreplicated",
                    "database.unsynced",
                    "database.last-of-cluster",
                    "copy.old",
                    "copy.none",
                    "mail.late",
                    "mail.refused",
                    "mail.caught",
                    "jobs.late",
                    "jobs.failing",
                    "gate.voters",
                    "gate.others",
                    "disk.full",
                    "disk.filling",
                    "certificate.none",
                    "unknown")) {
                assertThat(texts).containsKeys("operation.health." + finding, "operation.health." + finding + ".do");
            }
        }
    }

    private State state(Map<String, String> status) {
        return database.judge(new DatabaseFacts("11.4.5-MariaDB", status)).state();
    }

    private static Map<String, String> cluster(String size, String state) {
        return Map.of("wsrep_cluster_size", size, "wsrep_local_state_comment", state, "wsrep_ready", "ON");
    }

    private String mail(WaitingMails mails) {
        return mail.judge(mails, NOW).finding();
    }

    private static WaitingMails mails(
            int waiting, @Nullable Instant due, @Nullable Instant failing, @Nullable Instant sent) {
        return new WaitingMails(waiting, failing == null ? 0 : 1, 0, due, failing, sent);
    }

    private static Instant minutes(int ago) {
        return NOW.minus(Duration.ofMinutes(ago));
    }

    private String job(Job job) {
        return jobs.judge(List.of(job)).finding();
    }

    private static GateFigures refused(WorkKind work, long lately) {
        return new GateFigures(work, 0, 0, 8, 0, lately, lately);
    }
}
