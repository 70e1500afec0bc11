package app.laurel.badge;

import static app.laurel.db.Tables.BADGE_SIGHTING;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
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

/** Once a day we look by ourselves where a badge was last seen, and say what we saw. */
@LaurelTest
class BadgeLooksTest {
    private static final String HOST = "shop.example";
    private static final String PAGE = "https://shop.example/about";

    private final BadgeLooks looks;
    private final Sightings sightings;
    private final Badges badges;
    private final ImaginedWeb web;
    private final LaurelSettings settings;
    private final MovableClock clock;
    private final DSLContext sql;
    private final OpenEdition edition;
    private final AwardCode code;
    private final AwardCode other;
    private Instant begun = Instant.EPOCH;

    /** Eight: a badge hangs on a page of the web and is looked at as days pass. */
    @Autowired
    BadgeLooksTest(
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
        this.badges = badges;
        this.web = web;
        this.settings = settings;
        this.clock = clock;
        this.sql = sql;
        edition = published.aPublishedEdition("https://" + HOST);
        var won = badges.listOf(edition.shops().getFirst());
        code = won.getFirst().award().code();
        other = won.getLast().award().code();
    }

    @BeforeEach
    void both_badges_were_seen_and_nobody_elses() {
        sql.deleteFrom(BADGE_SIGHTING).execute();
        web.forgetAll();
        wear();
        sightings.note(code, PAGE);
        sightings.note(other, PAGE);
        begun = clock.instant();
    }

    @Test
    void a_badge_that_still_hangs_is_seen_anew_each_day_and_not_more_often() {
        lookAfter(Duration.ofHours(23));
        assertThat(seen().at()).isEqualTo(begun);

        lookAfter(Duration.ofHours(1));
        assertThat(seen()).isEqualTo(Sighting.now(PAGE, clock.instant()));

        lookAfter(Duration.ofHours(24));
        assertThat(seen().at()).isEqualTo(clock.instant());
    }

    @Test
    void a_badge_that_is_gone_keeps_its_last_day_and_is_said_to_be_missing_until_it_is_back() {
        web.publish(HOST, "/about", "<p>Welcome</p>");
        lookAfter(Duration.ofDays(1));
        assertThat(seen().at()).isEqualTo(begun);
        assertThat(seen().last()).isEqualTo(new Sighting.Look(clock.instant(), What.MISSING));

        wear();
        lookAfter(Duration.ofDays(1));
        assertThat(seen()).isEqualTo(Sighting.now(PAGE, clock.instant()));
    }

    @Test
    void a_page_that_is_none_or_leads_to_somebody_else_is_not_said_to_lack_the_badge() {
        web.forgetAll();
        web.publish(HOST, "/", "closed");
        lookAfter(Duration.ofDays(1));
        assertThat(seen().last().shown()).isEqualTo(What.UNANSWERED);

        wear();
        web.publish("evil-shop.example", "/about", worn(code));
        web.redirect(HOST, "/about", "https://evil-shop.example/about");
        sql.update(BADGE_SIGHTING)
                .set(BADGE_SIGHTING.PAGE, "https://shop.example/")
                .where(BADGE_SIGHTING.AWARD_CODE.eq(other.value()))
                .execute();
        web.publish(HOST, "/", worn(other));
        lookAfter(Duration.ofDays(1));
        assertThat(seen().last().shown()).isEqualTo(What.UNANSWERED);
        assertThat(seen().at()).isEqualTo(begun);
        assertThat(sightings.find(other).orElseThrow().at()).isEqualTo(clock.instant());
    }

    @Test
    void a_badge_that_is_set_aside_and_a_page_that_is_no_longer_the_shops_are_not_looked_at() {
        web.publish(HOST, "/about", "<p>It would be missing.</p>");
        badges.suspend(edition.first(), code, "It is looked into.");
        lookAfter(Duration.ofDays(1));
        assertThat(seen().last().shown()).isEqualTo(What.SEEN);
        assertThat(sightings.find(other).orElseThrow().last().shown()).isEqualTo(What.MISSING);

        var elsewhere = "https://evil-shop.example/about";
        web.publish("evil-shop.example", "/about", worn(other));
        sql.update(BADGE_SIGHTING)
                .set(BADGE_SIGHTING.PAGE, elsewhere)
                .where(BADGE_SIGHTING.AWARD_CODE.eq(other.value()))
                .execute();
        var known = sightings.find(other).orElseThrow();
        lookAfter(Duration.ofDays(1));
        assertThat(sightings.find(other)).contains(known);
    }

    private void lookAfter(Duration time) {
        clock.pass(time);
        looks.lookAgain();
    }

    private Sighting seen() {
        return sightings.find(code).orElseThrow();
    }

    private void wear() {
        web.forgetAll();
        web.publish(HOST, "/about", worn(code) + worn(other));
    }

    private String worn(AwardCode award) {
        return "<a href='%s/v/%s'>won</a>".formatted(settings.url(), award);
    }
}
