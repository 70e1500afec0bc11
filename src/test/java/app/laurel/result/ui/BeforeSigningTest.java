package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.result.TwoSigners;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.IFrame;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before moderators sign they see the page as it will look, and who has signed by name. */
@LaurelTest
class BeforeSigningTest extends SpringBrowserlessTest {
    private final ClosedEditions years;
    private final TwoSigners signers;
    private final Screen screen = new Screen(this);

    @Autowired
    BeforeSigningTest(ClosedEditions years, TwoSigners signers) {
        this.years = years;
        this.signers = signers;
    }

    @Test
    void the_public_page_is_previewed_without_script_and_the_bar_names_who_signed() {
        var edition = years.closed(12);
        signers.count(edition);
        var page = edition.community().slug() + "/desk/editions/" + edition.year() + "/result";

        assertThat(screen.as(edition.second().account()).open(page))
                .contains("Preview", "Nobody has signed yet", "2 signatures are missing");
        var frame = find(IFrame.class).single();
        assertThat(frame.getSrcdoc().orElseThrow()).contains("<h1>", "First Shop");
        assertThat(frame.getElement().getAttribute("sandbox")).isEqualTo("allow-same-origin");
        signers.sign(edition.first(), edition);

        screen.open("account");
        assertThat(screen.open(page))
                .contains("Signed: Moderator " + edition.first().account(), "one signature is missing");
        signers.sign(edition.second(), edition);
        signers.tryRelease(edition);
        screen.open("account");
        assertThat(screen.open(page)).doesNotContain("Preview");
    }
}
