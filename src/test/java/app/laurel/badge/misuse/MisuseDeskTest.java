package app.laurel.badge.misuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.ActsOnRecord;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.badge.misuse.MisuseAtDesk.Place;
import app.laurel.badge.misuse.MisuseDesk.CloseOutcome;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.MisuseId;
import app.laurel.community.Members;
import app.laurel.result.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Moderators read what strangers reported beside what the award says, and close it. */
@LaurelTest
class MisuseDeskTest {
    private final Misuses misuses;
    private final MisuseDesk desk;
    private final Badges badges;
    private final Founder founder;
    private final Owners owners;
    private final Members members;
    private final ActsOnRecord acts;
    private final OpenEdition edition;
    private final AwardCode code;

    @Autowired
    MisuseDeskTest(
            Misuses misuses,
            MisuseDesk desk,
            Badges badges,
            Founder founder,
            Owners owners,
            Members members,
            ActsOnRecord acts,
            PublishedEditions editions,
            Results results) {
        this.misuses = misuses;
        this.desk = desk;
        this.badges = badges;
        this.founder = founder;
        this.owners = owners;
        this.members = members;
        this.acts = acts;
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code();
    }

    @ParameterizedTest
    @CsvSource({
        "https://first.example/about, OF_THE_SHOP",
        "http://www.first.example/, OF_THE_SHOP",
        "https://second.example/, ELSEWHERE",
        "https://first.example.evil.example/, ELSEWHERE",
        "https://notfirst.example/, ELSEWHERE",
        "http://203.0.113.7/first.example, ELSEWHERE"
    })
    void a_page_is_compared_with_the_address_of_the_shop(String page, Place place) {
        report(page);
        assertThat(desk.list(edition.first())).singleElement().satisfies(it -> {
            assertThat(it.place(SeenPage.parse(page).orElseThrow())).isEqualTo(place);
            assertThat(it.award().orElseThrow().award().code()).isEqualTo(code);
            assertThat(it.mayClose()).isTrue();
        });
    }

    @Test
    void on_a_site_of_many_sellers_only_the_page_of_the_shop_is_its_own() {
        var many = edition.first();
        misuses.report(many.community(), null, "https://smartstore.naver.com/somebody");
        assertThat(desk.list(many)).singleElement().satisfies(it -> {
            assertThat(it.place(it.group().first().getFirst().page())).isEqualTo(Place.UNKNOWN);
            assertThat(it.edition()).isNull();
        });
    }

    @Test
    void a_report_is_closed_once_with_a_reason_that_is_on_record_and_holds_no_word_of_the_stranger() {
        var id = report("https://copy.example/");
        assertThat(close(id, MisuseOutcome.ASKED_SHOP, " a ")).isEqualTo(CloseOutcome.REASON_MISSING);
        assertThat(close(id, MisuseOutcome.ASKED_SHOP, "x".repeat(501))).isEqualTo(CloseOutcome.REASON_TOO_LONG);
        assertThat(desk.list(edition.first())).hasSize(1);

        assertThat(close(id, MisuseOutcome.ASKED_SHOP, "they were asked by mail"))
                .isEqualTo(CloseOutcome.CLOSED);
        assertThat(close(id, MisuseOutcome.NOTHING_WRONG, "never mind")).isEqualTo(CloseOutcome.CLOSED_BEFORE);
        assertThat(acts.count("badge.misuse-closed", "award/" + code)).isEqualTo(1);
        assertThat(acts.reasons("badge.misuse-closed", edition.community().id()))
                .containsExactly("they were asked by mail");
    }

    @Test
    void that_the_badge_is_held_may_only_be_said_when_it_is_so() {
        var first = report("https://one.example/");
        var second = report("https://two.example/");
        var nowhere = misuses.report(edition.community().id(), null, "https://three.example/");
        assertThat(close(first, MisuseOutcome.BADGE_HELD, "it is taken back")).isEqualTo(CloseOutcome.NOT_HELD);

        badges.revoke(edition.first(), code, "the shop sold it on");
        assertThat(close(first, MisuseOutcome.BADGE_HELD, "it is taken back")).isEqualTo(CloseOutcome.CLOSED);
        founder.confirms(edition.second());
        assertThat(close(second, MisuseOutcome.BADGE_HELD, "it is taken back")).isEqualTo(CloseOutcome.CLOSED);
        assertThat(close(nowhere, MisuseOutcome.BADGE_HELD, "it is taken back")).isEqualTo(CloseOutcome.NOT_HELD);
    }

    @Test
    void nobody_closes_what_is_of_another_community_or_about_a_year_in_which_a_shop_of_theirs_ran() {
        var id = report("https://copy.example/");
        var stranger = founder.moderator(founder.community());
        assertThat(desk.list(stranger)).isEmpty();
        assertThatThrownBy(() -> desk.close(stranger, id, MisuseOutcome.NOTHING_WRONG, "not mine"))
                .isInstanceOf(AccessDeniedException.class);

        var account = edition.first().account();
        owners.make(
                edition.second(),
                edition.shops().getLast(),
                members.member(account, edition.community().id()));
        assertThat(desk.list(edition.first()))
                .singleElement()
                .satisfies(it -> assertThat(it.mayClose()).isFalse());
        assertThatThrownBy(() -> close(id, MisuseOutcome.NOTHING_WRONG, "it is fine"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(desk.close(edition.second(), id, MisuseOutcome.NOTHING_WRONG, "it is fine"))
                .isEqualTo(CloseOutcome.CLOSED);
    }

    private MisuseId report(String page) {
        return misuses.report(edition.community().id(), code, page);
    }

    private CloseOutcome close(MisuseId id, MisuseOutcome outcome, String reason) {
        return desk.close(edition.first(), id, outcome, reason);
    }
}
