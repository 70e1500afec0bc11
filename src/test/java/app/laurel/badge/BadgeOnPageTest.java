package app.laurel.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.laurel.base.id.AwardCode;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a badge in the source of a page, also of one that was written to keep us busy. */
class BadgeOnPageTest {
    private static final AwardCode CODE = new AwardCode("00000172");
    private static final String LINK = "<a href='https://awards.example/v/00000172'>x</a>";

    /** As large as a page may be that is loaded. */
    private static final int LARGEST = 1_000_000;

    /** Against hanging, and no measure: looked at once, such a page takes milliseconds, and quadratically many minutes. */
    private static final Duration HANGING = Duration.ofSeconds(30);

    private final BadgeOnPage badge =
            new BadgeOnPage(URI.create("https://awards.example"), URI.create("https://badges.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--",
                "<!-- -",
                "<!-->",
                "<laurel-award ",
                "<laurel-award award=00000173 ",
                "<laurel-award award=",
                "award=00000172 ",
                "https://awards.example/ko/v/0000017"
            })
    void a_hostile_page_of_full_size_is_passed_over(String part) {
        var page = part.repeat(LARGEST / part.length());

        assertThat(assertTimeoutPreemptively(HANGING, () -> badge.isOn(page, CODE)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "true, <!-- a --><!-- b -->LINK",
        "true, <!-->LINK",
        "true, <!--->LINK",
        "true, LINK<!-- a",
        "false, <!-- LINK -->",
        "false, <!-- a --><!-- LINK -->",
        "false, <!-- a LINK"
    })
    void what_browsers_take_for_a_comment_is_left_out(boolean found, String page) {
        assertThat(badge.isOn(page.replace("LINK", LINK), CODE)).isEqualTo(found);
    }

    @Test
    void the_code_stands_in_a_tag_of_its_own_however_much_else_does() {
        var much = "data-x=y ".repeat(1_000);

        assertThat(badge.isOn("<laurel-award award=00000173><Laurel-Award " + much + "award='00000172'>", CODE))
                .isTrue();
        assertThat(badge.isOn("<laurel-award><b award=00000172>", CODE)).isFalse();
    }
}
