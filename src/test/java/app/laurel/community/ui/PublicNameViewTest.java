package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.community.PublicNames;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who takes another public name is told beforehand what keeps the old one, and it does keep it. */
@LaurelTest
class PublicNameViewTest extends SpringBrowserlessTest {
    private final Screen screen = new Screen(this);
    private final Founder founder;
    private final PublicNames names;
    private final MovableClock clock;

    @Autowired
    PublicNameViewTest(Founder founder, PublicNames names, MovableClock clock) {
        this.founder = founder;
        this.names = names;
        this.clock = clock;
    }

    @Test
    void a_new_name_holds_for_what_comes_and_what_was_done_keeps_the_old_one() {
        var person = founder.moderator(founder.community()).account();
        var before = clock.instant();
        clock.pass(Duration.ofHours(1));

        assertThat(screen.as(person).open("account/public-name")).contains("keeps the earlier name");
        screen.write("Public name", "Yoon Haneul");
        screen.press("Use this name");

        assertThat(screen.text()).contains("Yoon Haneul", "Moderator " + person);
        assertThat(names.of(person, before).publicName()).isEqualTo("Moderator " + person);
        assertThat(names.of(person, clock.instant()).publicName()).isEqualTo("Yoon Haneul");
    }

    @Test
    void a_name_of_nothing_is_refused_at_its_field() {
        var person = founder.moderator(founder.community()).account();
        screen.as(person).open("account/public-name");

        screen.write("Public name", " \u200B ");
        screen.press("Use this name");

        assertThat(screen.problemAt("Public name")).isEqualTo("Please enter a name.");
    }

    @Test
    void a_name_that_looks_like_another_moderators_is_refused_at_its_field() {
        var community = founder.community();
        var other = founder.moderator(community).account();
        var person = founder.moderator(community).account();
        screen.as(person).open("account/public-name");

        screen.write("Public name", "ＭＯＤＥＲＡＴＯＲ " + other);
        screen.press("Use this name");

        assertThat(screen.problemAt("Public name")).contains("has or had a name that looks the same");
        assertThat(names.of(person, clock.instant()).publicName()).isEqualTo("Moderator " + person);
    }
}
