package app.laurel.badge;

import static app.laurel.db.Tables.BADGE_SIGHTING;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.PublishedEditions;
import app.laurel.badge.Sighting.What;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.outgoing.ImaginedWeb;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose fault it is that a look got no answer: one site's, which is said, or ours, of which nothing is. */
@LaurelTest
class UnansweredLooksTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final BadgeLooks looks;
    private final Sightings sightings;
    private final ImaginedWeb web;
    private final MovableClock clock;
    private final DSLContext sql;
    private final String site;
    private final AwardCode first;
    private final AwardCode second;
    private final AwardCode others;
    private Instant begun = Instant.EPOCH;

    /** Eight: badges hang on pages of two shops and are looked at as days pass. */
    @Autowired
    UnansweredLooksTest(
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
        this.web = web;
        this.clock = clock;
        this.sql = sql;
        site = settings.url().toString();
        var won = badges.listOf(
                published.aPublishedEdition("https://shop.example").shops().getFirst());
        first = won.getFirst().award().code();
        second = won.getLast().award().code();
        others = badges.listOf(published
                        .aPublishedEdition("https://evil-shop.example")
                        .shops()
                        .getFirst())
                .getFirst()
                .award()
                .code();
    }

    @BeforeEach
    void two_badges_of_one_shop_were_seen() {
        sql.deleteFrom(BADGE_SIGHTING).execute();
        web.forgetAll();
        sightings.note(first, "https://shop.example/about");
        sightings.note(second, "https://shop.example/about");
        begun = clock.instant();
    }

    @Test
    void two_badges_on_one_dead_page_are_one_dead_site_whose_owner_is_told() {
        lookADayLater();

        assertThat(last(first)).isEqualTo(new Sighting.Look(clock.instant(), What.UNANSWERED));
        assertThat(last(second).shown()).isEqualTo(What.UNANSWERED);
    }

    @Test
    void two_hosts_of_one_shop_are_still_one_site() {
        sightings.note(second, "https://www.shop.example/about");
        lookADayLater();

        assertThat(last(first).shown()).isEqualTo(What.UNANSWERED);
        assertThat(last(second).shown()).isEqualTo(What.UNANSWERED);
    }

    @Test
    void where_no_shops_site_is_reached_nothing_is_said_until_that_has_lasted_for_days() {
        sightings.note(others, "https://evil-shop.example/");
        lookADayLater();
        lookADayLater();
        assertThat(last(first)).isEqualTo(new Sighting.Look(begun, What.SEEN));
        assertThat(last(others).shown()).isEqualTo(What.SEEN);
        assertThat(sightings.listDue()).isEmpty();

        lookADayLater();
        assertThat(last(first)).isEqualTo(new Sighting.Look(clock.instant(), What.UNANSWERED));
        assertThat(last(others).shown()).isEqualTo(What.UNANSWERED);
    }

    @Test
    void a_site_that_answers_badly_is_at_fault_itself_wherever_the_others_are() {
        sightings.note(others, "https://evil-shop.example/");
        web.redirect("evil-shop.example", "/", "https://shop.example/");
        lookADayLater();

        assertThat(last(first).shown()).isEqualTo(What.UNANSWERED);
        assertThat(last(others).shown()).isEqualTo(What.UNANSWERED);
    }

    @Test
    void a_page_is_asked_for_once_however_many_badges_hang_there() {
        web.publish("shop.example", "/about", "%s/v/%s %s/v/%s".formatted(site, first, site, second));
        lookADayLater();

        assertThat(web.timesRead("shop.example/about")).isEqualTo(1);
        assertThat(sightings.find(first).orElseThrow().at()).isEqualTo(clock.instant());
        assertThat(sightings.find(second).orElseThrow().at()).isEqualTo(clock.instant());
    }

    private void lookADayLater() {
        clock.pass(DAY);
        looks.lookAgain();
    }

    private Sighting.Look last(AwardCode code) {
        return sightings.find(code).orElseThrow().last();
    }
}
