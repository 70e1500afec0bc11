package app.laurel.access;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.access.Scene.Year;
import app.laurel.base.id.NomineeId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.util.ClassUtils;

/** Every call that a page's script can make × every role, on the page of somebody who may, and with ids of another community. */
@LaurelTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientCallsMatrixTest extends SpringBrowserlessTest {
    private static final String ANSWERS = "*1 1:5555";

    /** For whom a call is, on which page, and what that sends; a new call needs its line here. */
    private static final Map<String, Call> CALLS = Map.ofEntries(
            entry("BallotSheet.save", new Call("vote", Door.MEMBERS, ids -> List.of(0, "try-1", ANSWERS))),
            entry("BallotSheet.cast", new Call("vote", Door.MEMBERS, ids -> List.of(0, "try-2", ANSWERS))),
            entry("BallotSheet.withdraw", new Call("vote", Door.MEMBERS, ids -> List.of(0, "try-3"))),
            entry("BallotSheet.reread", new Call("vote", Door.MEMBERS, ids -> List.of())),
            entry("NominationSheet.search", new Call("nominate", Door.MEMBERS, ids -> List.of("Amber"))),
            entry("NominationSheet.nominate", new Call("nominate", Door.MEMBERS, ids -> List.of(ids.shop()))),
            entry(
                    "NominationSheet.nominateNew",
                    new Call("nominate", Door.MEMBERS, ids -> List.of("tea.example.kr", "Tea"))),
            entry(
                    "NominationSheet.explain",
                    new Call("nominate", Door.MEMBERS, ids -> List.of(ids.nominee(), "good tea"))),
            entry("NominationSheet.remove", new Call("nominate", Door.MEMBERS, ids -> List.of(ids.nominee()))),
            entry("FrameTop.speak", new Call("account", Door.SIGNED_IN, ids -> List.of("ko"))),
            entry("FrameTop.wear", new Call("account", Door.SIGNED_IN, ids -> List.of("dark"))),
            entry("FrameTop.leave", new Call("account", Door.ANYBODY, ids -> List.of())));

    private static final List<Method> FOUND = find();

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
        assertThat(calls().map(ClientCallsMatrixTest::name))
                .as("a new call of a page's script needs a line in CALLS that says for whom it is")
                .containsExactlyInAnyOrderElementsOf(CALLS.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_holds_a_page_of_a_member_is_refused_at_every_call_that_is_not_for_them(Persona role) throws Exception {
        for (var scene : scenes()) {
            cast.goTo(scene);
            for (var call : calls().toList()) {
                var known = known(call);
                if (known.door().opens(role, false)) continue;
                var page = open(scene, known, call);
                if (page.isEmpty()) continue;
                become(scene, role);
                assertThat(send(call, page.get(), known.sent(own(scene.own()))))
                        .as("%s by %s", name(call), role)
                        .isEqualTo("refused");
            }
        }
    }

    @Test
    void a_member_is_answered_and_with_what_is_anothers_changes_nothing() throws Exception {
        var answered = new TreeSet<String>();
        for (var scene : scenes()) {
            cast.goTo(scene);
            for (var call :
                    calls().filter(it -> known(it).door() == Door.MEMBERS).toList()) {
                var page = open(scene, known(call), call);
                if (page.isEmpty()) continue;
                var mine = known(call).sent(own(scene.own()));
                var foreign = known(call).sent(own(scene.abroad()));
                if (!mine.equals(foreign))
                    assertThat(send(call, page.get(), foreign)).as(name(call)).doesNotStartWith("changed");
                if (!send(call, page.get(), mine).equals("refused")) answered.add(name(call));
            }
        }
        assertThat(answered).hasSize(9);
    }

    private List<Scene> scenes() {
        if (scenes.isEmpty()) {
            scenes.add(cast.voting());
            scenes.add(cast.nominating());
        }
        return scenes;
    }

    /** The part of the member's page that takes the call; empty where the year shows none. */
    private Optional<Component> open(Scene scene, Call known, Method call) {
        screen.as(scene.get(Persona.MEMBER));
        var year = scene.own();
        var path = year.community().slug() + "/" + year.year() + "/" + known.page();
        UI.getCurrent().navigate(known.door() == Door.MEMBERS ? path : known.page());
        return Meddler.all(UI.getCurrent())
                .filter(call.getDeclaringClass()::isInstance)
                .findFirst();
    }

    private void become(Scene scene, Persona role) {
        if (role.isSignedIn()) screen.as(scene.get(role));
        else TestSecurityContextHolder.clearContext();
    }

    /** Whether it was refused, changed something, or only told. */
    private String send(Method call, Component page, List<Object> sent) throws Exception {
        call.setAccessible(true);
        var refused = new AtomicBoolean();
        var changes = writes.of(() -> {
            try {
                return call.invoke(page, sent.toArray());
            } catch (InvocationTargetException thrown) {
                if (!(thrown.getCause() instanceof AccessDeniedException)) throw thrown;
                refused.set(true);
                return true;
            }
        });
        if (!changes.isEmpty()) return "changed " + changes;
        return refused.get() ? "refused" : "told";
    }

    private Sent own(Year year) {
        var nominee = (NomineeId) ids.of(year).get(NomineeId.class);
        return new Sent(year.shop().value(), nominee == null ? 0 : nominee.value());
    }

    private static Call known(Method call) {
        return requireNonNull(CALLS.get(name(call)));
    }

    private static Stream<Method> calls() {
        return FOUND.stream();
    }

    private static List<Method> find() {
        var components = new ClassPathScanningCandidateComponentProvider(false);
        components.addIncludeFilter(new AssignableTypeFilter(Component.class));
        return components.findCandidateComponents("app.laurel").stream()
                .map(it -> ClassUtils.resolveClassName(requireNonNull(it.getBeanClassName()), null))
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> it.isAnnotationPresent(ClientCallable.class))
                .toList();
    }

    private static String name(Method call) {
        return call.getDeclaringClass().getSimpleName() + "." + call.getName();
    }

    /** What names something of a year. */
    private record Sent(int shop, int nominee) {}

    private record Call(String page, Door door, Function<Sent, List<Object>> arguments) {
        List<Object> sent(Sent ids) {
            return arguments.apply(ids);
        }
    }
}
