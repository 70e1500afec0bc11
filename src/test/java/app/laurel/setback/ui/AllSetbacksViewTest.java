package app.laurel.setback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What belongs to no community is seen by hosts only. */
@LaurelTest
class AllSetbacksViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Setbacks setbacks;
    private final Screen screen = new Screen(this);

    @Autowired
    AllSetbacksViewTest(Founder founder, Setbacks setbacks) {
        this.founder = founder;
        this.setbacks = setbacks;
    }

    @Test
    void hosts_see_what_belongs_to_no_community() {
        setbacks.attempt(new Piece("mail", "mail/4711", null), () -> {
            throw new IllegalStateException("unreadable");
        });

        assertThat(screen.as(founder.host()).open("settings/setbacks")).contains("mail/4711", "can’t be read");
    }

    @Test
    void moderators_do_not_come_in() {
        screen.as(founder.moderator(founder.community()).account()).open("settings/setbacks");

        assertThat(screen.shows(AllSetbacksView.class)).isFalse();
    }
}
