package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.access.Scene.Year;
import app.laurel.base.id.NomineeId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Every call that a page's script can make × every role, on the page of somebody who may, and with ids of another community. */
@LaurelTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientCallsMatrixTest extends SpringBrowserlessTest {
    private static final List<ClientCall> CALLS = ClientCall.all();

    private final Cast cast;
    private final Ids ids;
    private final Writes writes;
    private final List<Scene> scenes = new ArrayList<>();
    private final Screen screen = new Screen(this);

    @Autowired
    ClientCallsMatrixTest(Cast cast, Ids ids, Writes writes) {
        this.cast = cast;
        this.ids = ids;
        this.writes = writes;
    }

    @Test
    void the_table_knows_every_call() {
        assertThat(CALLS.stream().map(ClientCall::name))
                .as("a new call of a page's script needs a line in ClientCall.KNOWN that says for whom it is")
                .containsExactlyInAnyOrderElementsOf(ClientCall.KNOWN.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_holds_a_page_of_a_member_is_refused_at_every_call_that_is_not_for_them(Persona role) throws Exception {
        for (var scene : scenes()) {
            cast.goTo(scene);
            for (var call : CALLS) {
                var known = call.known();
                if (known.door().opens(role, false)) continue;
                var page = open(scene, call);
                if (page.isEmpty()) continue;
                become(scene, role);
                assertThat(send(call, page.get(), known.sent(own(scene.own()))))
                        .as("%s by %s", call.name(), role)
                        .isEqualTo("refused");
            }
        }
    }

    @Test
    void a_member_is_answered_and_with_what_is_anothers_changes_nothing() throws Exception {
        var answered = new TreeSet<String>();
        for (var scene : scenes()) {
            cast.goTo(scene);
            for (var call : CALLS) {
                if (call.known().door() != Door.MEMBERS) continue;
                var page = open(scene, call);
                if (page.isEmpty()) continue;
                var mine = call.known().sent(own(scene.own()));
                var foreign = call.known().sent(own(scene.abroad()));
                if (!mine.equals(foreign))
                    assertThat(send(call, page.get(), foreign)).as(call.name()).doesNotStartWith("changed");
                if (!send(call, page.get(), mine).equals("refused")) answered.add(call.name());
            }
        }
        assertThat(answered).hasSize(16);
    }

    private List<Scene> scenes() {
        if (scenes.isEmpty()) {
            scenes.add(cast.voting());
            scenes.add(cast.nominating());
            scenes.add(cast.votingInSeveral());
            scenes.add(cast.nominatingInSeveral());
        }
        return scenes;
    }

    /** The part of the member's page that takes the call; empty where the year shows none. */
    private Optional<Component> open(Scene scene, ClientCall call) {
        screen.as(scene.get(Persona.MEMBER));
        var year = scene.own();
        var page = call.known().page();
        var path = year.community().slug() + "/" + year.year() + "/" + page;
        UI.getCurrent().navigate(call.known().door() == Door.MEMBERS ? path : page);
        return Meddler.all(UI.getCurrent()).filter(call::isTo).findFirst();
    }

    private void become(Scene scene, Persona role) {
        if (role.isSignedIn()) screen.as(scene.get(role));
        else TestSecurityContextHolder.clearContext();
    }

    /** Whether it was refused, changed something, or only told. */
    private String send(ClientCall call, Component page, List<Object> sent) throws Exception {
        var refused = new AtomicBoolean();
        var changes = writes.of(() -> {
            try {
                call.send(page, sent);
            } catch (InvocationTargetException thrown) {
                if (!(thrown.getCause() instanceof AccessDeniedException)) throw thrown;
                refused.set(true);
            }
            return true;
        });
        if (!changes.isEmpty()) return "changed " + changes;
        return refused.get() ? "refused" : "told";
    }

    private ClientCall.Sent own(Year year) {
        var nominee = (NomineeId) ids.of(year).get(NomineeId.class);
        return new ClientCall.Sent(year.shop().value(), nominee == null ? 0 : nominee.value());
    }
}
