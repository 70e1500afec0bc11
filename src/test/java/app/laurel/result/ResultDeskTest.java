package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotImports;
import app.laurel.base.Bilingual;
import app.laurel.base.Progress;
import app.laurel.shop.NewShop;
import app.laurel.tally.recount.ResultDocument;
import app.laurel.tally.recount.ResultForm;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

@LaurelTest
@Import(OpenEditions.class)
class ResultDeskTest {
    private final OpenEditions editions;
    private final BallotImports imports;
    private final ResultDesk desk;
    private final Results results;
    private final Releasing releasing;
    private final MovableClock clock;
    private final MockMvc web;
    private final DSLContext sql;

    @Autowired
    ResultDeskTest(
            OpenEditions editions,
            BallotImports imports,
            ResultDesk desk,
            Results results,
            Releasing releasing,
            MovableClock clock,
            MockMvc web,
            DSLContext sql) {
        this.editions = editions;
        this.imports = imports;
        this.desk = desk;
        this.results = results;
        this.releasing = releasing;
        this.clock = clock;
        this.web = web;
        this.sql = sql;
    }

    @Test
    void two_different_moderators_must_sign_the_very_count_that_is_published() {
        var edition = closed(12);
        assertThat(desk.release(edition.first(), edition.id(), null)).isInstanceOf(ReleaseOutcome.NotCounted.class);
        count(edition);
        var hash = hash(edition);

        assertThat(desk.signOff(edition.first(), edition.id(), hash)).isEqualTo(new SignOutcome.Signed(1));
        assertThat(desk.signOff(edition.first(), edition.id(), hash)).isEqualTo(new SignOutcome.SignedAlready());
        assertThat(desk.release(edition.first(), edition.id(), null))
                .isEqualTo(new ReleaseOutcome.SignaturesMissing(1));
        assertThat(desk.signOff(edition.second(), edition.id(), new byte[32]))
                .isEqualTo(new SignOutcome.AnotherCount());
        count(edition);
        assertThat(desk.release(edition.first(), edition.id(), null))
                .isEqualTo(new ReleaseOutcome.SignaturesMissing(2));
        sign(edition);
        assertThat(desk.release(edition.first(), edition.id(), null)).isInstanceOf(ReleaseOutcome.Published.class);

        assertThat(desk.release(edition.first(), edition.id(), null))
                .isInstanceOf(ReleaseOutcome.AlreadyPublished.class);
        assertThat(desk.count(edition.first(), edition.id(), Progress.UNHEARD))
                .isInstanceOf(CountOutcome.AlreadyPublished.class);
        assertThat(results.listAwards(edition.id())).hasSize(5);
    }

    /** The ballots are written down under new numbers each time, so that nothing leads from a number to a voter. */
    @Test
    void the_same_ballots_give_the_same_document_every_time_but_for_the_name_of_their_file() {
        var edition = closed(12);
        count(edition);
        var first = document(edition);
        count(edition);
        var second = document(edition);

        assertThat(first.ballots().file())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(second.ballots().file());
        assertThat(written(first).replace(String.valueOf(first.ballots().file()), ""))
                .isEqualTo(
                        written(second).replace(String.valueOf(second.ballots().file()), ""));
        assertThat(ResultForm.decode(ResultForm.encode(second))).isEqualTo(second);
    }

    @Test
    void the_document_of_too_few_ballots_names_no_file() {
        var edition = closed(9);
        count(edition);

        assertThat(document(edition).ballots().file()).isNull();
    }

    private ResultDocument document(OpenEdition edition) {
        return desk.findCounted(edition.first(), edition.id()).orElseThrow().document();
    }

    private static String written(ResultDocument document) {
        return new String(ResultForm.encode(document), StandardCharsets.UTF_8);
    }

    @Test
    void a_moderator_who_opens_the_page_sees_the_run_of_another_and_may_stop_it() throws Exception {
        var edition = closed(12);
        count(edition);
        var before = hash(edition);
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var running = other.submit(() -> desk.count(edition.first(), edition.id(), (done, total) -> {
                inside.countDown();
                awaitQuietly(leave);
            }));
            inside.await();

            assertThat(desk.findRun(edition.second(), edition.id()))
                    .hasValueSatisfying(run -> {
                        assertThat(run.stage()).isEqualTo(RunStage.COUNTING);
                        assertThat(run.cancelled()).isFalse();
                    })
                    .isEqualTo(desk.findRun(edition.first(), edition.id()));
            assertThat(desk.cancel(edition.second(), edition.id())).isTrue();
            assertThat(desk.findRun(edition.first(), edition.id()))
                    .hasValueSatisfying(run -> assertThat(run.cancelled()).isTrue());

            leave.countDown();
            assertThat(running.get()).isEqualTo(new CountOutcome.Cancelled());
        }
        assertThat(desk.findRun(edition.second(), edition.id())).isEmpty();
        assertThat(hash(edition)).as("what was counted before stands").isEqualTo(before);
        assertThat(desk.cancel(edition.first(), edition.id()))
                .as("nothing runs")
                .isFalse();
        assertThat(desk.count(edition.first(), edition.id(), Progress.UNHEARD)).isEqualTo(new CountOutcome.Counted(12));
    }

    @Test
    void fewer_than_ten_counted_ballots_give_no_award() {
        var edition = closed(9);
        count(edition);
        sign(edition);

        assertThat(desk.release(edition.first(), edition.id(), null))
                .isEqualTo(new ReleaseOutcome.TooFewBallots(9, 10));
        assertThat(results.findPublished(edition.id())).isEmpty();
    }

    @Test
    void a_winner_without_a_domain_holds_the_publication_up() {
        var edition = editions.anOpenEdition()
                .withShops(List.of(
                        new NewShop(new Bilingual("가", "First Shop"), null, 2026),
                        new NewShop(new Bilingual("나", "Second Shop"), null, 2026)))
                .open();
        vote(edition, 12);
        editions.close(edition);
        count(edition);
        sign(edition);

        assertThat(desk.release(edition.first(), edition.id(), null))
                .isEqualTo(new ReleaseOutcome.DomainMissing(List.of(new Bilingual("가", "First Shop"))));
    }

    @Test
    void a_date_publishes_once_also_when_it_passed_long_ago() {
        var edition = closed(12);
        count(edition);
        sign(edition);
        var at = clock.instant().plus(Duration.ofDays(2));
        assertThat(desk.release(edition.second(), edition.id(), clock.instant()))
                .isInstanceOf(ReleaseOutcome.InThePast.class);
        assertThat(desk.release(edition.second(), edition.id(), at)).isEqualTo(new ReleaseOutcome.Scheduled(at));

        assertThat(releasing.releaseIfDue(edition.id())).contains(at);
        assertThat(results.findPublished(edition.id())).isEmpty();
        clock.moveTo(at.plus(Duration.ofDays(3)));
        releasing.releaseIfDue(edition.id());
        releasing.releaseIfDue(edition.id());

        assertThat(results.listAwards(edition.id())).hasSize(5);
        assertThat(sql.fetchCount(sql.selectFrom("audit_entry")
                        .where("act = 'result.published' and object = ?", "edition/" + edition.id())))
                .isEqualTo(1);
    }

    @Test
    void one_count_runs_at_a_time() throws Exception {
        var edition = closed(12);
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var first = other.submit(() -> desk.count(edition.first(), edition.id(), (done, total) -> {
                inside.countDown();
                awaitQuietly(leave);
            }));
            inside.await();

            assertThat(desk.count(edition.second(), edition.id(), Progress.UNHEARD))
                    .isEqualTo(new CountOutcome.AlreadyCounting());

            leave.countDown();
            assertThat(first.get()).isEqualTo(new CountOutcome.Counted(12));
        }
        assertThat(desk.findRun(edition.first(), edition.id())).isEmpty();
    }

    @Test
    void outside_a_counted_and_signed_year_looks_exactly_like_one_that_is_not_counted() throws Exception {
        var edition = closed(12);
        var before = outside(edition);
        count(edition);
        sign(edition);
        desk.release(edition.first(), edition.id(), clock.instant().plus(Duration.ofDays(1)));

        assertThat(outside(edition)).isEqualTo(before);

        desk.release(edition.first(), edition.id(), null);
        assertThat(outside(edition)).isNotEqualTo(before).contains("200").contains("First Shop");
    }

    @Test
    void moderators_of_another_community_are_refused_at_every_step() {
        var edition = closed(12);
        count(edition);
        var stranger = editions.anOpenEdition().open().first();

        for (Runnable act : List.<Runnable>of(
                () -> desk.count(stranger, edition.id(), Progress.UNHEARD),
                () -> desk.findCounted(stranger, edition.id()),
                () -> desk.findRun(stranger, edition.id()),
                () -> desk.signOff(stranger, edition.id(), new byte[32]),
                () -> desk.release(stranger, edition.id(), null))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
        }
    }

    @Test
    void voting_that_is_open_is_not_counted() {
        var edition = editions.anOpenEdition().open();

        assertThat(desk.count(edition.first(), edition.id(), Progress.UNHEARD))
                .isInstanceOf(CountOutcome.VotingNotClosed.class);
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

    private OpenEdition closed(int voters) {
        var edition = editions.anOpenEdition().open();
        vote(edition, voters);
        editions.close(edition);
        return edition;
    }

    private void vote(OpenEdition edition, int voters) {
        var file = new StringBuilder("voter,shop,criterion,mark\n");
        for (var voter = 0; voter < voters; voter++) {
            for (var criterion = 1; criterion <= 4; criterion++) {
                file.append("v%d,First Shop,%d,5%nv%d,Second Shop,%d,%d%n"
                        .formatted(voter, criterion, voter, criterion, 1 + voter % 4));
            }
        }
        imports.take(
                edition.first(),
                edition.id(),
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                -1,
                Progress.UNHEARD);
    }

    private void count(OpenEdition edition) {
        assertThat(desk.count(edition.first(), edition.id(), Progress.UNHEARD))
                .isInstanceOf(CountOutcome.Counted.class);
    }

    private byte[] hash(OpenEdition edition) {
        return desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();
    }

    private void sign(OpenEdition edition) {
        desk.signOff(edition.first(), edition.id(), hash(edition));
        desk.signOff(edition.second(), edition.id(), hash(edition));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
