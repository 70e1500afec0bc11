package app.laurel.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.badge.CheckOutcome.Found;
import app.laurel.badge.CheckOutcome.Missing;
import app.laurel.badge.CheckOutcome.NoAnswer;
import app.laurel.badge.CheckOutcome.NoPage;
import app.laurel.badge.CheckOutcome.NotOwn;
import app.laurel.badge.CheckOutcome.TooOften;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.outgoing.ImaginedWeb;
import app.laurel.outgoing.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A badge is found where it hangs, and looked for on the shop's own site only. */
@LaurelTest
class BadgeChecksTest {
    private static final int MOST = 20;

    private final BadgeChecks checks;
    private final Sightings sightings;
    private final ImaginedWeb web;
    private final LaurelSettings settings;
    private final OpenEdition edition;
    private final AwardCode code;
    private final Member owner;
    private final Member other;

    @Autowired
    BadgeChecksTest(
            BadgeChecks checks,
            Sightings sightings,
            ImaginedWeb web,
            LaurelSettings settings,
            PublishedEditions published,
            Badges badges,
            Founder founder,
            Members members,
            Owners owners) {
        this.checks = checks;
        this.sightings = sightings;
        this.web = web;
        this.settings = settings;
        edition = published.aPublishedEdition("https://shop.example");
        var shop = edition.shops().getFirst();
        code = badges.listOf(shop).getFirst().award().code();
        owner = members.member(
                founder.member(edition.first()), edition.community().id());
        other = members.member(
                founder.member(edition.first()), edition.community().id());
        owners.make(edition.first(), shop, owner);
    }

    @BeforeEach
    void nobodyHasASite() {
        web.forgetAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='SITE/v/CODE'>x</a>",
                "<a href='SITE/ko/v/CODE'>x</a>",
                "<a href='SITE/c/CODE'>x</a>",
                "<img src=BADGES/v1/a/CODE/card.svg?hl=ko>",
                "<LAUREL-AWARD lang=ko award=\"CODE\">",
                "<laurel-award award=CODE></laurel-award>"
            })
    void it_is_found_in_each_form_that_we_give(String form) {
        web.publish("shop.example", "/about?x=1", "<body>" + filledIn(form));

        assertThat(checks.check(owner, code, "shop.example/about?x=1")).isInstanceOfSatisfying(Found.class, it -> {
            assertThat(it.sighting().page()).isEqualTo("https://shop.example/about?x=1");
            assertThat(sightings.find(code)).contains(it.sighting());
        });
    }

    @Test
    void an_address_in_the_query_of_another_is_not_its_scheme() {
        web.publish("shop.example", "/?from=https://x", filledIn("<a href='SITE/v/CODE'>x</a>"));

        assertThat(checks.check(owner, code, "shop.example/?from=https://x")).isInstanceOf(Found.class);
        assertThat(checks.check(owner, code, "evil-shop.example/?u=https://shop.example/"))
                .isInstanceOf(NotOwn.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>CODE</p>",
                "<!-- <a href='SITE/v/CODE'>x</a> -->",
                "<a href='https://elsewhere.example/v/CODE'>x</a>",
                "<a href='SITE/v/CODE1'>x</a>",
                "<laurel-award award=00000172>"
            })
    void what_only_resembles_it_is_not_it(String form) {
        web.publish("shop.example", "/", filledIn(form));

        assertThat(checks.check(owner, code, "https://shop.example/")).isInstanceOf(Missing.class);
        assertThat(sightings.find(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil-shop.example/",
                "https://shop.example.evil.example/",
                "https://shop.example@evil-shop.example/",
                "https://127.0.0.1/",
                "ftp://shop.example/",
                "https://shop.example:8443/",
                "",
                "no address"
            })
    void only_the_shops_own_site_is_asked(String page) {
        assertThat(checks.check(owner, code, page)).isInstanceOf(NotOwn.class);
    }

    @Test
    void a_page_that_leads_elsewhere_is_not_followed_and_one_within_the_site_is() {
        web.redirect("shop.example", "/", "https://www.shop.example/");
        web.publish("www.shop.example", "/", filledIn("<a href='SITE/v/CODE'>x</a>"));
        assertThat(checks.check(owner, code, "https://shop.example/")).isInstanceOf(Found.class);

        web.redirect("shop.example", "/", "https://evil-shop.example/");
        assertThat(checks.check(owner, code, "https://shop.example/")).isEqualTo(new NoAnswer(Trouble.LED_ELSEWHERE));
    }

    @Test
    void a_page_that_is_not_there_is_said_to_be_none() {
        web.publish("shop.example", "/", "here");

        assertThat(checks.check(owner, code, "https://shop.example/gone")).isEqualTo(new NoPage(404));
    }

    @Test
    void who_does_not_speak_for_the_shop_has_nothing_looked_at() {
        assertThatThrownBy(() -> checks.check(other, code, "https://shop.example/"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> checks.check(owner, new AwardCode("00000172"), "https://shop.example/"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void one_account_has_us_look_so_often_and_no_more() {
        for (var look = 0; look < MOST; look++)
            assertThat(checks.check(owner, code, "https://shop.example/")).isNotInstanceOf(TooOften.class);

        assertThat(checks.check(owner, code, "https://shop.example/")).isInstanceOf(TooOften.class);
    }

    private String filledIn(String form) {
        return form.replace("CODE", code.value())
                .replace("SITE", settings.url().toString())
                .replace("BADGES", settings.badgeUrl().toString());
    }
}
