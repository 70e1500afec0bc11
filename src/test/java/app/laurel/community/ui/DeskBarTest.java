package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.community.factor.Authenticators;
import app.laurel.community.signin.PretendSignIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Who opens the desk shows the second factor, if there is one. */
@LaurelTest
@TestPropertySource(properties = "laurel.second-factor=true")
class DeskBarTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Authenticators authenticators;
    private final MovableClock clock;
    private final Screen screen = new Screen(this);

    @Autowired
    DeskBarTest(Founder founder, Authenticators authenticators, MovableClock clock) {
        this.founder = founder;
        this.authenticators = authenticators;
        this.clock = clock;
    }

    @Test
    void the_desk_opens_for_a_factor_of_the_last_half_hour_and_stays_open() {
        var community = founder.community();
        var moderator = founder.moderator(community).account();
        authenticators.add(moderator);
        screen.as(moderator).open("account");

        PretendSignIn.withSecondFactor(moderator, clock.instant().minus(Duration.ofMinutes(31)));
        for (var page : new String[] {"/desk", "/desk/people", "/desk/acts"}) {
            screen.open(community.slug() + page);
            assertThat(screen.shows(AccountView.class)).as(page).isTrue();
        }

        PretendSignIn.withSecondFactor(moderator, clock.instant().minus(Duration.ofMinutes(29)));
        screen.open(community.slug() + "/desk");
        assertThat(screen.shows(DeskView.class)).isTrue();
        PretendSignIn.withSecondFactor(moderator, clock.instant().minus(Duration.ofMinutes(31)));
        screen.open(community.slug() + "/desk/acts");
        assertThat(screen.shows(ActsView.class)).isTrue();

        screen.open("account");
        screen.open(community.slug() + "/desk");
        assertThat(screen.shows(AccountView.class)).as("left and opened again").isTrue();
    }

    @Test
    void whoever_has_none_is_not_asked_here() {
        var community = founder.community();
        var moderator = founder.moderator(community).account();
        screen.as(moderator);
        PretendSignIn.withoutSecondFactor(moderator);

        screen.open(community.slug() + "/desk");

        assertThat(screen.shows(DeskView.class)).isTrue();
    }
}
