package app.laurel.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown instead of a page: why, and the way home, in the language of the person. */
@LaurelTest
class TroubleViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Screen screen = new Screen(this);

    @Autowired
    TroubleViewTest(Founder founder) {
        this.founder = founder;
    }

    @Test
    void a_page_that_is_none_and_a_page_for_others_lead_home() {
        for (var language : Language.values()) {
            screen.as(founder.account("new"), language);
            for (var address : List.of("no/such/page", "settings/limits", "group/desk")) {
                screen.open(address);

                assertThat(screen.shows(TroubleView.class)).as(address).isTrue();
                assertThat(find(Anchor.class, find(Main.class).single())
                                .single()
                                .getHref())
                        .isEqualTo("/app");
                assertThat(screen.title()).endsWith(" · Laurel");
            }
        }
    }
}
