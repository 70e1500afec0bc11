package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.Screen;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Every view × every role × the own community and another. */
@LaurelTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsMatrixTest extends SpringBrowserlessTest {
    private final Cast cast;
    private final List<Scene> made = new ArrayList<>();
    private final Screen screen = new Screen(this);

    @Autowired
    ViewsMatrixTest(Cast cast) {
        this.cast = cast;
    }

    @Test
    void the_table_knows_every_view() {
        assertThat(Views.all().stream().map(RouteData::getTemplate))
                .as("a new view needs a line in Views.DOORS that says for whom it is")
                .containsExactlyInAnyOrderElementsOf(Views.DOORS.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void a_view_opens_for_those_whom_it_is_for_and_for_nobody_else(Persona role) {
        var scene = scene();
        var wrong = new ArrayList<String>();
        for (var view : Views.all()) {
            for (var year : List.of(scene.own(), scene.abroad())) {
                var opens = Views.door(view).opens(role, year.equals(scene.abroad()));
                var address = Views.address(view, year);
                if (opens(scene, role, view, address) != opens)
                    wrong.add("%s is to be %s for %s".formatted(address, opens ? "open" : "shut", role));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Made once, for looking changes nothing. */
    private Scene scene() {
        if (made.isEmpty()) made.add(cast.voting());
        return made.getFirst();
    }

    private boolean opens(Scene scene, Persona role, RouteData view, String address) {
        if (role.isSignedIn()) screen.as(scene.get(role));
        else TestSecurityContextHolder.clearContext();
        UI.getCurrent().navigate(address);
        // a stranger is led out of the application, to where one signs in
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return !shown.isEmpty() && screen.shows(view.getNavigationTarget());
    }
}
