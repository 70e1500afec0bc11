package app.laurel.badge.misuse.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.badge.misuse.Misuses;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.result.Results;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators look at badges that strangers reported. */
@LaurelTest
class MisuseViewTest extends SpringBrowserlessTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> =HYPERLINK(\"https://evil.example\")";

    private final Founder founder;
    private final Misuses misuses;
    private final OpenEdition edition;
    private final AwardCode code;
    private final Screen screen = new Screen(this);

    @Autowired
    MisuseViewTest(Founder founder, Misuses misuses, Results results, PublishedEditions editions) {
        this.founder = founder;
        edition = editions.aPublishedEdition();
        this.misuses = misuses;
        code = results.listAwards(edition.id()).getFirst().code();
        misuses.report(edition.community().id(), code, "https://copy.example/a?b=\"c", HOSTILE);
    }

    @Test
    void a_moderator_is_told_of_it_reads_what_is_to_know_and_closes_it_with_a_reason() {
        var moderator = edition.first().account();
        assertThat(screen.as(moderator).open(edition.community().slug() + "/desk"))
                .contains("Reported badges to look at: 1");
        assertThat(screen.open(page()))
                .contains("First Shop", "https://copy.example/a?b=%22c", "Not a page of the shop that won", HOSTILE);
        assertThat(screen.text()).contains("Reported ").doesNotContain("First reported");

        screen.press("Badge suspended or revoked");
        screen.write("Reason", "it is gone");
        screen.confirm("Confirm");
        assertThat(screen.problemAt("Reason")).contains("still worn");
        screen.press("Cancel");
        screen.press("Asked to take it down");
        screen.confirm("Confirm");
        assertThat(screen.problemAt("Reason")).contains("at least three characters");
        screen.write("Reason", "they were asked by mail");
        screen.confirm("Confirm");

        assertThat(screen.notice()).isEqualTo("Closed.");
        assertThat(screen.text()).contains("There are no reports to review.");
        assertThat(screen.open(edition.community().slug() + "/desk/acts"))
                .contains("Report of a badge closed", "they were asked by mail");
    }

    @Test
    void the_foreign_page_is_opened_by_a_link_that_says_so_and_gives_nothing_away() {
        screen.as(edition.first().account(), Language.KO).open(page());

        assertThat(find(Anchor.class).withText("외부 페이지 열기(새 창)").all())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.getHref()).isEqualTo("https://copy.example/a?b=%22c");
                    assertThat(it.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer nofollow");
                    assertThat(it.getElement().getAttribute("target")).isEqualTo("_blank");
                });
        assertThat(screen.text()).contains("상을 받은 쇼핑몰의 페이지가 아님", "문제없음", "배지 관리");
    }

    @Test
    void members_and_moderators_of_others_have_no_such_page() {
        screen.as(founder.member(edition.first())).open(page());
        assertThat(screen.shows(MisuseView.class)).isFalse();

        screen.as(founder.moderator(founder.community()).account()).open(page());
        assertThat(screen.shows(MisuseView.class)).isFalse();
    }

    @Test
    void the_pages_of_one_host_are_one_line_that_says_how_many_there_are_and_how_many_are_closed() {
        for (var number = 0; number < 11; number++)
            misuses.report(edition.community().id(), code, "https://copy.example/page-" + number);
        screen.as(edition.first().account()).open(page());

        assertThat(screen.text()).contains("https://copy.example/page-8", "copy.example: 2 more pages");
        screen.press("Asked to take it down");
        assertThat(find(Paragraph.class).all())
                .anyMatch(it -> it.getText().contains("All 12 reports of this badge at copy.example are closed"));
        screen.write("Reason", "they were asked by mail");
        screen.confirm("Confirm");
        assertThat(screen.text()).contains("There are no reports to review.");
        assertThat(screen.open(edition.community().slug() + "/desk/acts")).contains("Reports of badges: 12");
    }

    private String page() {
        return edition.community().slug() + "/desk/misuse";
    }
}
