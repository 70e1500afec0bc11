package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.access.Meddler.Trial;
import app.laurel.base.id.AccountId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;

/**
 * Every event that a browser can send to a view × every role for which the view is not: it was opened by somebody for whom it is, as
 * by a moderator who is one no more, and whoever presses then reads and changes nothing.
 */
@LaurelTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListenersMatrixTest extends SpringBrowserlessTest {
    private static final List<Function<Cast, Scene>> MAKERS =
            List.of(Cast::nominated, Cast::voting, Cast::closed, Cast::published);

    private final Cast cast;
    private final Founder founder;
    private final Writes writes;
    private final List<Scene> scenes = new ArrayList<>();
    private final Screen screen = new Screen(this);

    @Autowired
    ListenersMatrixTest(Cast cast, Founder founder, Writes writes) {
        this.founder = founder;
        this.cast = cast;
        this.writes = writes;
    }

    @ParameterizedTest
    @EnumSource
    void whoever_holds_a_page_that_is_not_for_them_changes_nothing_by_it(Persona role) throws Exception {
        var wrong = new ArrayList<String>();
        for (var scene : scenes()) {
            cast.goTo(scene);
            for (var view : Views.all()) {
                var door = Views.door(view);
                if (door == Door.SHUT || door.opens(role, false)) continue;
                // what does not speak of a year is the same before each
                if (!view.getTemplate().contains(":year") && !scene.equals(scenes.getFirst())) continue;
                for (var trial : tried(scene, view, role)) {
                    if (!trial.writes().isEmpty())
                        wrong.add("%s of %s by %s: %s".formatted(trial.of(), view.getTemplate(), role, trial.writes()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_moderator_with_a_shop_in_the_running_changes_nothing_on_the_pages_of_its_list_and_its_result()
            throws Exception {
        var wrong = new ArrayList<String>();
        for (var scene : scenes()) {
            cast.goTo(scene);
            for (var view : Views.all()) {
                if (!Views.IMPARTIAL.contains(view.getTemplate())) continue;
                for (var trial : tried(scene, view, Persona.BOUND)) {
                    if (!trial.writes().isEmpty())
                        wrong.add("%s of %s: %s".formatted(trial.of(), view.getTemplate(), trial.writes()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_same_events_do_change_something_when_those_send_them_for_whom_the_page_is() throws Exception {
        var acting = new TreeSet<String>();
        for (var maker : MAKERS) {
            var scene = maker.apply(cast);
            for (var view : Views.all()) {
                var door = Views.door(view);
                if (door != Door.MEMBERS && door != Door.MODERATORS) continue; // what hosts do is done to all
                for (var trial : tried(scene, view, insider(door))) {
                    if (!trial.writes().isEmpty()) acting.add(view.getTemplate() + " " + trial.of());
                }
            }
        }
        assertThat(acting)
                .as("events that act")
                .contains(
                        ":community/desk/people Button \"Add\"",
                        ":community/desk/people/joining Button \"Approve\"",
                        ":community/desk/people/joining Button \"Create invitation\"",
                        ":community/desk/shops Button \"Save\"",
                        ":community/desk/editions/:year([0-9]{4})/shortlist/:category?([a-z0-9-]+) Button \"Undo\"",
                        ":community/desk/editions/:year([0-9]{4})/shortlist/:category?([a-z0-9-]+) Upload \"\"",
                        ":community/ties Button \"I work for this shop\"");
    }

    /** Made once, for nothing is to be changed in them. */
    private List<Scene> scenes() {
        if (scenes.isEmpty()) MAKERS.forEach(it -> scenes.add(it.apply(cast)));
        return scenes;
    }

    /** Opened by an insider, meddled with by somebody in this role. */
    private List<Trial> tried(Scene scene, RouteData view, Persona role) throws Exception {
        screen.as(account(scene, insider(Views.door(view))));
        UI.getCurrent().navigate(Views.address(view, scene.own()));
        assertThat(screen.shows(view.getNavigationTarget()))
                .as(view.getTemplate())
                .isTrue();
        if (role.isSignedIn()) screen.as(account(scene, role));
        else TestSecurityContextHolder.clearContext();
        return new Meddler(writes).tryEverything();
    }

    /** A host is a new one each time, for on their page hosts take each other's office away. */
    private AccountId account(Scene scene, Persona role) {
        return role == Persona.HOST ? founder.host() : scene.get(role);
    }

    private static Persona insider(Door door) {
        return switch (door) {
            case HOSTS -> Persona.HOST;
            case MODERATORS -> Persona.MODERATOR;
            default -> Persona.MEMBER;
        };
    }
}
