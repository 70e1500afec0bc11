package app.laurel.badge;

import static app.laurel.db.Tables.BADGE_SIGHTING;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.PublishedEditions;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.outgoing.ImaginedWeb;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round of looks ends, and goes on past what is broken. */
@LaurelTest
class BadgeLooksBoundsTest {
    private static final String PAGE = "https://shop.example/about";

    private final BadgeLooks looks;
    private final Sightings sightings;
    private final MovableClock clock;
    private final DSLContext sql;
    private final AwardCode code;
    private final AwardCode other;
    private Instant begun = Instant.EPOCH;

    /** Eight: a badge hangs on a page of the web and is looked at as days pass. */
    @Autowired
    BadgeLooksBoundsTest(
            BadgeLooks looks,
            Sightings sightings,
            Badges badges,
            PublishedEditions published,
            ImaginedWeb web,
            LaurelSettings settings,
            MovableClock clock,
            DSLContext sql) {
        this.looks = looks;
        this.sightings = sightings;
        this.clock = clock;
        this.sql = sql;
        var shop = published.aPublishedEdition("https://shop.example").shops().getFirst();
        var won = badges.listOf(shop);
        code = won.getFirst().award().code();
        other = won.getLast().award().code();
        web.forgetAll();
        web.publish("shop.example", "/about", settings.url() + "/v/" + code);
    }

    @BeforeEach
    void both_badges_were_seen_and_nobody_elses() {
        sql.deleteFrom(BADGE_SIGHTING).execute();
        sightings.note(code, PAGE);
        sightings.note(other, PAGE);
        begun = clock.instant();
    }

    @Test
    void what_breaks_at_one_page_keeps_no_other_from_its_turn() {
        sql.update(BADGE_SIGHTING)
                .set(BADGE_SIGHTING.LOOK, "NO SUCH LOOK")
                .set(BADGE_SIGHTING.LOOK_DUE_AT, begun.minusSeconds(1))
                .where(BADGE_SIGHTING.AWARD_CODE.eq(other.value()))
                .execute();

        clock.pass(Duration.ofDays(1));
        looks.lookAgain();

        assertThat(sightings.find(code).orElseThrow().at()).isEqualTo(clock.instant());
        assertThat(sightings.listDue()).as("the broken one waits a day, too").isEmpty();
    }

    @Test
    void one_round_looks_at_so_many_and_at_none_that_has_been_gone_for_long() {
        var random = new Random(7);
        for (var number = 0; number < 100; number++) insert(AwardCode.random(random), begun);
        insert(AwardCode.random(random), begun.minus(Duration.ofDays(61)));

        clock.pass(Duration.ofDays(1));
        looks.lookAgain();

        assertThat(sightings.listDue()).hasSize(2);
        looks.lookAgain();
        assertThat(sightings.listDue()).isEmpty();
    }

    @Test
    void a_row_whose_code_is_none_is_set_aside_and_never_due_again() {
        insert("NO CODE!", begun);

        clock.pass(Duration.ofDays(1));
        looks.lookAgain();

        assertThat(sql.fetchCount(BADGE_SIGHTING, BADGE_SIGHTING.LOOK_DUE_AT.le(clock.instant())))
                .isZero();
        clock.pass(Duration.ofDays(60));
        looks.lookAgain();
        assertThat(sql.fetchCount(
                        BADGE_SIGHTING,
                        BADGE_SIGHTING.LOOK_DUE_AT.le(clock.instant()),
                        BADGE_SIGHTING.AWARD_CODE.eq("NO CODE!")))
                .isZero();
    }

    private void insert(AwardCode award, Instant seenAt) {
        insert(award.value(), seenAt);
    }

    private void insert(String award, Instant seenAt) {
        sql.insertInto(BADGE_SIGHTING)
                .set(BADGE_SIGHTING.AWARD_CODE, award)
                .set(BADGE_SIGHTING.PAGE, PAGE)
                .set(BADGE_SIGHTING.SEEN_AT, seenAt)
                .set(BADGE_SIGHTING.LOOKED_AT, seenAt)
                .set(BADGE_SIGHTING.LOOK_DUE_AT, seenAt)
                .execute();
    }
}
