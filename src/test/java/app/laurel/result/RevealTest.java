package app.laurel.result;

import static app.laurel.db.Tables.EDITION;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.edition.Editions;
import app.laurel.edition.PublicationDue;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The moment that moderators choose for a result: when everybody knows it, what it does, and that it is on record. */
@LaurelTest
class RevealTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final Reveals reveals;
    private final Releasing releasing;
    private final Results results;
    private final Editions editions;
    private final ActsOnRecord acts;
    private final MovableClock clock;
    private final PublicReader reader;
    private final DSLContext sql;

    // why eleven: what is done, when, by what, and what each side sees of it
    @Autowired
    RevealTest(
            ClosedEditions closed,
            TwoSigners signers,
            ResultDesk desk,
            Reveals reveals,
            Releasing releasing,
            Results results,
            Editions editions,
            ActsOnRecord acts,
            MovableClock clock,
            PublicReader reader,
            DSLContext sql) {
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
        this.reveals = reveals;
        this.releasing = releasing;
        this.results = results;
        this.editions = editions;
        this.acts = acts;
        this.clock = clock;
        this.reader = reader;
        this.sql = sql;
    }

    @Test
    void a_moment_may_be_chosen_first_and_is_public_once_two_have_signed() {
        var edition = closed.closed(12);
        signers.count(edition);
        var at = tomorrow();
        assertThat(signers.tryRelease(edition.first(), edition, at)).isEqualTo(new ReleaseOutcome.Scheduled(at));
        signers.sign(edition.first(), edition);
        assertThat(reveals.find(editions.get(edition.id()))).isEmpty();

        signers.sign(edition.second(), edition);

        assertThat(reveals.find(editions.get(edition.id()))).contains(new Reveal(at, true));
        assertThat(results.findPublished(edition.category())).isEmpty();
    }

    @Test
    void a_moment_that_passes_before_the_second_signature_publishes_with_it() {
        var edition = closed.closed(12);
        signers.count(edition);
        var at = tomorrow();
        signers.tryRelease(edition.first(), edition, at);
        signers.sign(edition.first(), edition);
        clock.moveTo(at.plusSeconds(1));
        releasing.releaseIfDue(edition.id());
        assertThat(results.findPublished(edition.category())).isEmpty();

        assertThat(signers.sign(edition.second(), edition)).isEqualTo(new SignOutcome.Signed(2, true));
    }

    @Test
    void to_change_and_to_drop_the_moment_is_on_record_each_time_and_the_same_moment_again_is_not() {
        var edition = closed.closed(12);
        signers.countAndSign(edition);
        signers.tryRelease(edition.first(), edition, tomorrow());
        signers.tryRelease(edition.first(), edition, tomorrow());
        signers.tryRelease(edition.second(), edition, tomorrow().plusSeconds(60));

        assertThat(desk.dropRelease(edition.second(), edition.id())).isEqualTo(new ReleaseOutcome.Dropped());

        assertThat(acts.count("result.scheduled", edition.id())).isEqualTo(2);
        assertThat(acts.count("result.unscheduled", edition.id())).isEqualTo(1);
        assertThat(reveals.find(editions.get(edition.id()))).isEmpty();
        clock.pass(Duration.ofDays(3));
        releasing.releaseIfDue(edition.id());
        assertThat(results.findPublished(edition.category())).isEmpty();
    }

    @Test
    void a_later_moment_holds_back_what_the_date_of_the_year_would_publish() {
        var edition = closed.closed(12);
        signers.countAndSign(edition);
        var at = tomorrow();
        signers.tryRelease(edition.first(), edition, at);

        releasing.on(new PublicationDue(edition.id(), clock.instant()));
        assertThat(results.findPublished(edition.category())).isEmpty();
        clock.moveTo(at);
        releasing.releaseIfDue(edition.id());

        assertThat(results.findPublished(edition.category())).isPresent();
    }

    @Test
    void the_date_of_the_year_is_counted_down_to_whether_anything_is_counted_or_not() throws Exception {
        var edition = closed.closed(12);
        var at = tomorrow();
        sql.update(EDITION)
                .set(EDITION.PUBLISHES_AT, at)
                .where(EDITION.ID.eq(edition.id()))
                .execute();
        assertThat(reader.read("/en" + path(edition)))
                .contains("The result is planned for", "data-at=\"" + at + "\"")
                .contains("once two moderators have checked and signed it");

        signers.countAndSign(edition);

        assertThat(reveals.find(editions.get(edition.id()))).contains(new Reveal(at, false));
        assertThat(reader.read("/en" + path(edition))).contains("once two moderators have checked and signed it");
    }

    @Test
    void a_new_count_takes_the_moment_with_the_signatures() {
        var edition = closed.closed(12);
        signers.count(edition);
        signers.tryRelease(edition.first(), edition, tomorrow());
        signers.sign(edition.first(), edition);

        signers.countAndSign(edition);

        assertThat(reveals.find(editions.get(edition.id()))).isEmpty();
    }

    @Test
    void what_waits_for_a_moment_is_kept_on_the_way_for_seconds_only_and_says_it_without_script() throws Exception {
        var edition = closed.closed(12);
        signers.countAndSign(edition);
        signers.tryRelease(edition.first(), edition, tomorrow());

        for (var path : new String[] {"/ko" + path(edition), path(edition) + "/reveal.json"}) {
            assertThat(reader.ask(path).getHeader("Cache-Control")).as(path).isEqualTo("max-age=3, public");
        }
        assertThat(reader.read("/ko" + path(edition)))
                .contains("결과 발표", "발표됐는지 확인하기", "<script defer src=\"/laurel/reveal.js\">");
        assertThat(reader.ask("/nowhere/2026/reveal.json").getStatus()).isEqualTo(404);
    }

    private Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String path(OpenEdition edition) {
        return "/" + edition.community().slug() + "/" + edition.year();
    }
}
