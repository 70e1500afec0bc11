package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.BrokenYears;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.PublicReader;
import app.laurel.community.OpenVotings;
import app.laurel.setback.SeenSetbacks;
import com.github.kagkarlsson.scheduler.task.Task;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year whose row cannot be read stops itself: not the years beside it, not the public pages, not the next start. */
@LaurelTest
class UnreadableYearTest {
    private final FoundedYears years;
    private final BrokenYears broken;
    private final SeenSetbacks setbacks;
    private final Editions editions;
    private final EditionTemplates templates;
    private final MilestoneTimer timer;
    private final Task<Void> milestoneTask;
    private final OpenVotings votings;
    private final PublicReader reader;
    private final MovableClock clock;
    private final DSLContext sql;

    @Autowired
    UnreadableYearTest(
            FoundedYears years,
            BrokenYears broken,
            SeenSetbacks setbacks,
            Editions editions,
            EditionTemplates templates,
            MilestoneTimer timer,
            Task<Void> editionMilestoneTask,
            OpenVotings votings,
            PublicReader reader,
            MovableClock clock,
            DSLContext sql) {
        this.years = years;
        this.broken = broken;
        this.setbacks = setbacks;
        this.editions = editions;
        this.templates = templates;
        this.timer = timer;
        milestoneTask = editionMilestoneTask;
        this.votings = votings;
        this.reader = reader;
        this.clock = clock;
        this.sql = sql;
    }

    @AfterEach
    void mend() {
        broken.mend();
    }

    @Test
    void lists_and_public_pages_show_all_other_years_and_the_desk_says_which_is_missing() throws Exception {
        var bad = years.aYear().prepared();
        var usual = templates.usual(bad.community(), 2027);
        var good = editions.create(bad.first(), usual).orElseThrow();
        var path = "/en/" + bad.community().slug();
        assertThat(reader.read(path)).contains(path + "/2026", path + "/2027");

        broken.damage(bad.id());

        assertThat(editions.listOf(bad.community().id()))
                .extracting(Edition::id)
                .containsExactly(good);
        assertThat(reader.read(path)).contains(path + "/2027").doesNotContain(path + "/2026\"");
        assertThat(reader.ask("/en/").getStatus()).isEqualTo(200);
        assertThat(reader.read("/en/")).contains(bad.community().name().en());
        assertThat(setbacks.by(bad.first())).containsExactly("edition edition/" + bad.id());

        broken.mend();
        assertThat(editions.listOf(bad.community().id())).hasSize(2);
    }

    @Test
    void a_start_sets_the_missing_dates_of_all_other_years() {
        var bad = years.aYear().prepared();
        var good = years.aYear().prepared();
        forgetTasks(bad);
        forgetTasks(good);
        broken.damage(bad.id());

        timer.setMissing();

        assertThat(tasks(good)).isEqualTo(4);
        assertThat(tasks(bad)).isZero();
        assertThat(setbacks.by(bad.first())).containsExactly("milestones edition/" + bad.id());
        broken.mend();
        timer.setMissing();
        assertThat(tasks(bad)).isEqualTo(4);
        assertThat(setbacks.by(bad.first())).isEmpty();
    }

    @Test
    void a_date_that_cannot_be_passed_is_seen_on_the_desk_of_its_community_and_passed_once_the_year_is_mended() {
        var year = years.aYear().prepared();
        var opens = editions.get(year.id()).schedule().nominatingOpens();
        var name = MilestoneTask.instance(year.id(), Milestone.NOMINATING_OPENS, opens);
        clock.moveTo(opens);
        broken.damage(year.id());

        milestoneTask.execute(MilestoneTask.DESCRIPTOR.instance(name).build(), null);
        assertThat(setbacks.by(year.first())).containsExactly("milestone edition/" + name);

        broken.mend();
        milestoneTask.execute(MilestoneTask.DESCRIPTOR.instance(name).build(), null);
        assertThat(setbacks.by(year.first())).isEmpty();
    }

    @Test
    void a_year_that_cannot_be_read_still_guards_what_is_guarded_while_voting_is_open() {
        var year = years.aYear().prepared();
        years.openVoting(year);
        assertThat(votings.isVoting(year.community().id())).isTrue();

        broken.damage(year.id());

        assertThat(votings.isVoting(year.community().id())).isTrue();
    }

    private void forgetTasks(FoundedYear year) {
        sql.execute("delete from scheduled_tasks where task_instance like ?", year.id() + "/%");
    }

    private int tasks(FoundedYear year) {
        return sql.fetchSingle("select count(*) from scheduled_tasks where task_instance like ?", year.id() + "/%")
                .get(0, Integer.class);
    }
}
