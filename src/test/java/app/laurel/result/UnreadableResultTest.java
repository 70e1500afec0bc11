package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.BrokenYears;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.BallotImports;
import app.laurel.edition.AppealWindow;
import app.laurel.setback.SeenSetbacks;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A result, a key or an award that cannot be read stops itself: others are published, destroyed and shown in their time. */
@LaurelTest
class UnreadableResultTest {
    private final ClosedEditions years;
    private final PublishedEditions published;
    private final BrokenYears broken;
    private final SeenSetbacks setbacks;
    private final ResultDesk desk;
    private final Results results;
    private final Task<Void> releaseTask;
    private final AppealsEnd appeals;
    private final BallotBox box;
    private final PublicReader reader;
    private final MovableClock clock;
    private final DSLContext sql;

    @Autowired
    UnreadableResultTest(
            OpenEditions editions,
            BallotImports imports,
            PublishedEditions published,
            BrokenYears broken,
            SeenSetbacks setbacks,
            ResultDesk desk,
            Results results,
            Task<Void> resultReleaseTask,
            AppealsEnd appeals,
            BallotBox box,
            PublicReader reader,
            MovableClock clock,
            DSLContext sql) {
        years = new ClosedEditions(editions, imports, desk);
        this.published = published;
        this.broken = broken;
        this.setbacks = setbacks;
        this.desk = desk;
        this.results = results;
        releaseTask = resultReleaseTask;
        this.appeals = appeals;
        this.box = box;
        this.reader = reader;
        this.clock = clock;
        this.sql = sql;
    }

    @AfterEach
    void mend() {
        broken.mend();
    }

    @Test
    void a_year_that_cannot_be_published_at_its_moment_is_seen_on_its_desk_and_holds_no_other_up() {
        var at = clock.instant().plus(Duration.ofDays(40));
        var bad = signed(at);
        var good = signed(at);
        clock.moveTo(at);
        broken.damage(bad.id());

        runTask(bad, at);
        runTask(good, at);

        assertThat(results.findPublished(good.id())).isPresent();
        assertThat(results.findPublished(bad.id())).isEmpty();
        assertThat(setbacks.by(bad.first())).contains("release edition/" + ReleaseTask.instance(bad.id(), at));
        assertThat(setbacks.by(good.first())).isEmpty();

        broken.mend();
        runTask(bad, at);
        assertThat(results.findPublished(bad.id())).isPresent();
        assertThat(setbacks.by(bad.first())).noneMatch(it -> it.startsWith("release"));
    }

    @Test
    void a_key_that_cannot_be_read_keeps_no_other_key_alive() {
        var bad = published.aPublishedEdition();
        var good = published.aPublishedEdition();
        var key = sql.fetchSingle(
                        "select wrapped_key from ballot_key where edition_id = ?",
                        bad.id().value())
                .get(0, byte[].class);
        sql.execute(
                "update ballot_key set wrapped_key = reverse(wrapped_key) where edition_id = ?",
                bad.id().value());
        clock.pass(AppealWindow.LENGTH);

        appeals.destroyDue();

        assertThat(box.canBeRead(good.id())).isFalse();
        assertThat(setbacks.by(bad.first())).containsExactly("appeals edition/" + bad.id());

        sql.execute(
                "update ballot_key set wrapped_key = ? where edition_id = ?",
                key,
                bad.id().value());
        appeals.destroyDue();
        assertThat(box.canBeRead(bad.id())).isFalse();
        assertThat(setbacks.by(bad.first())).isEmpty();
    }

    @Test
    void an_award_that_cannot_be_read_is_left_out_where_all_others_are_shown() throws Exception {
        var edition = published.aPublishedEdition();
        var year = "/en/" + edition.community().slug();
        var awards = results.listAwards(edition.id());
        var bad = awards.getLast().code();
        sql.execute("update result_award set kind = 'LAST_BY_FAR' where code = ?", bad.value());

        assertThat(results.listAwards(edition.id())).hasSize(awards.size() - 1);
        assertThat(results.listAwardsOf(awards.getLast().shop())).isNotEmpty();
        assertThat(reader.ask("/en/").getStatus()).isEqualTo(200);
        assertThat(reader.read(year)).contains(year + "/2026");
        assertThat(reader.ask(year + "/2026").getStatus()).isEqualTo(200);
        assertThat(setbacks.ofNoCommunity("award")).contains("edition/%s/%s".formatted(edition.id(), bad));
    }

    @Test
    void a_report_that_cannot_be_read_raises_the_alarm_on_the_desk_and_breaks_no_page_of_it() {
        var edition = published.aPublishedEdition();
        assertThat(results.isSound(edition.id())).isTrue();

        sql.execute(
                "update result set report = 'no report' where edition_id = ?",
                edition.id().value());

        assertThat(results.isSound(edition.id())).isFalse();
    }

    private OpenEdition signed(Instant release) {
        var edition = years.closed(12);
        years.count(edition);
        years.sign(edition);
        assertThat(desk.release(edition.first(), edition.id(), release)).isInstanceOf(ReleaseOutcome.Scheduled.class);
        return edition;
    }

    private void runTask(OpenEdition edition, Instant at) {
        var instance = ReleaseTask.DESCRIPTOR
                .instance(ReleaseTask.instance(edition.id(), at))
                .build();
        releaseTask.execute(instance, null);
    }
}
