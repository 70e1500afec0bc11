package app.laurel.result;

import static app.laurel.db.Tables.EDITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.BallotImports;
import app.laurel.base.text.Bilingual;
import app.laurel.shop.NewShop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How a signed result comes out: now, at a date, or not at all; and that nothing comes out before. */
@LaurelTest
class ReleaseTest {
    private final OpenEditions editions;
    private final ClosedEditions years;
    private final ResultDesk desk;
    private final Results results;
    private final Releasing releasing;
    private final BallotBox box;
    private final MovableClock clock;
    private final MockMvc web;
    private final DSLContext sql;

    @Autowired
    ReleaseTest(
            OpenEditions editions,
            BallotImports imports,
            ResultDesk desk,
            Results results,
            Releasing releasing,
            BallotBox box,
            MovableClock clock,
            MockMvc web,
            DSLContext sql) {
        this.editions = editions;
        this.years = new ClosedEditions(editions, imports, desk);
        this.desk = desk;
        this.results = results;
        this.releasing = releasing;
        this.box = box;
        this.clock = clock;
        this.web = web;
        this.sql = sql;
    }

    @Test
    void fewer_than_ten_counted_ballots_are_published_as_a_year_without_an_award() {
        var edition = years.closed(9);
        years.count(edition);
        years.sign(edition);

        assertThat(desk.release(edition.first(), edition.id(), null)).isInstanceOf(ReleaseOutcome.Published.class);
        assertThat(results.findPublished(edition.id())).isPresent();
        assertThat(results.listAwards(edition.id())).isEmpty();
    }

    @Test
    void a_winner_without_a_domain_holds_the_publication_up() {
        var edition = editions.anOpenEdition()
                .withPaperBallots(PaperFiles.voters(12))
                .withShops(List.of(
                        new NewShop(new Bilingual("가", "First Shop"), null, 2026),
                        new NewShop(new Bilingual("나", "Second Shop"), null, 2026)))
                .open();
        years.vote(edition, 12);
        editions.close(edition);
        years.count(edition);
        years.sign(edition);

        assertThat(desk.release(edition.first(), edition.id(), null))
                .isEqualTo(new ReleaseOutcome.DomainMissing(List.of(new Bilingual("가", "First Shop"))));
    }

    @Test
    void a_date_publishes_once_also_when_it_passed_long_ago() {
        var edition = years.closed(12);
        years.count(edition);
        years.sign(edition);
        var at = clock.instant().plus(Duration.ofDays(2));
        assertThat(desk.release(edition.second(), edition.id(), clock.instant()))
                .isInstanceOf(ReleaseOutcome.InThePast.class);
        assertThat(desk.release(edition.second(), edition.id(), at)).isEqualTo(new ReleaseOutcome.Scheduled(at));

        assertThat(releasing.comesAt(edition.id())).contains(at);
        releasing.releaseIfDue(edition.id());
        assertThat(results.findPublished(edition.id())).isEmpty();
        clock.moveTo(at.plus(Duration.ofDays(3)));
        releasing.releaseIfDue(edition.id());
        releasing.releaseIfDue(edition.id());

        assertThat(results.listAwards(edition.id())).hasSize(5);
        assertThat(sql.fetchCount(sql.selectFrom("audit_entry")
                        .where("act = 'result.published' and object = ?", "edition/" + edition.id())))
                .isEqualTo(1);
    }

    /** The page had said "by itself at ten", and it never came out. */
    @Test
    void a_planned_date_that_passed_before_the_signatures_publishes_at_the_second() {
        var edition = years.closed(12);
        years.count(edition);
        plan(edition, clock.instant());
        clock.pass(Duration.ofHours(5));
        var hash = desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();

        assertThat(desk.signOff(edition.first(), edition.id(), hash)).isEqualTo(new SignOutcome.Signed(1, false));
        assertThat(results.findPublished(edition.id())).isEmpty();
        assertThat(desk.signOff(edition.second(), edition.id(), hash)).isEqualTo(new SignOutcome.Signed(2, true));

        assertThat(results.findPublished(edition.id())).isPresent();
        assertThat(results.listAwards(edition.id())).hasSize(5);
    }

    @Test
    void a_planned_date_to_come_is_waited_for() {
        var edition = years.closed(12);
        years.count(edition);
        plan(edition, clock.instant().plus(Duration.ofDays(2)));
        years.sign(edition);

        assertThat(results.findPublished(edition.id())).isEmpty();
    }

    @Test
    void another_moment_can_be_chosen_although_the_task_of_the_first_is_at_work() {
        var edition = years.closed(12);
        years.count(edition);
        years.sign(edition);
        var first = clock.instant().plus(Duration.ofDays(2));
        var second = clock.instant().plus(Duration.ofDays(1));
        desk.release(edition.first(), edition.id(), first);
        var task = ReleaseTask.instance(edition.id(), first);
        assertThat(sql.execute("update scheduled_tasks set picked = 1 where task_instance = ?", task))
                .isEqualTo(1);

        assertThat(desk.release(edition.second(), edition.id(), second))
                .isEqualTo(new ReleaseOutcome.Scheduled(second));
        clock.moveTo(second);
        releasing.releaseIfDue(edition.id());

        assertThat(results.findPublished(edition.id())).isPresent();
    }

    @Test
    void outside_a_counted_and_signed_year_looks_exactly_like_one_that_is_not_counted() throws Exception {
        var edition = years.closed(12);
        box.shut(edition.id()); // its number and hash are public from here on
        var before = outside(edition);
        years.count(edition);
        years.sign(edition);
        desk.release(edition.first(), edition.id(), clock.instant().plus(Duration.ofDays(1)));

        assertThat(outside(edition)).isEqualTo(before);

        desk.release(edition.first(), edition.id(), null);
        assertThat(outside(edition)).isNotEqualTo(before).contains("200").contains("First Shop");
    }

    private String outside(OpenEdition edition) throws Exception {
        var seen = new StringBuilder();
        var year = edition.community().slug() + "/2026";
        for (var path : List.of(
                "/en/" + year,
                "/ko/" + year,
                "/" + year + "/result.json",
                "/" + year + "/ballots.csv",
                "/en/" + year + "/report",
                "/" + year + "/og-en.png",
                "/" + year + "/og-ko.png")) {
            var response = web.perform(get(path)).andReturn().getResponse();
            seen.append(response.getStatus()).append(response.getHeader("ETag"));
            seen.append(path.endsWith("png") ? response.getContentAsByteArray().length : response.getContentAsString());
        }
        return seen.toString();
    }

    private void plan(OpenEdition edition, Instant at) {
        sql.update(EDITION)
                .set(EDITION.PUBLISHES_AT, at)
                .where(EDITION.ID.eq(edition.id()))
                .execute();
    }
}
