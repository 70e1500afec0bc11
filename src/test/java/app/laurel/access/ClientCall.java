package app.laurel.access;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** A call that a page's script can make. A new one needs its line here. */
record ClientCall(Method method) {
    private static final String ANSWERS = "*1 1:5555";

    static final Map<String, Known> KNOWN = Map.ofEntries(
            entry("BallotSheet.save", new Known("vote", Door.MEMBERS, ids -> List.of(0, "try-1", ANSWERS))),
            entry("BallotSheet.cast", new Known("vote", Door.MEMBERS, ids -> List.of(0, "try-2", ANSWERS))),
            entry("BallotSheet.withdraw", new Known("vote", Door.MEMBERS, ids -> List.of(0, "try-3"))),
            entry("BallotSheet.reread", new Known("vote", Door.MEMBERS, ids -> List.of())),
            entry("NominationSheet.search", new Known("nominate", Door.MEMBERS, ids -> List.of("Amber"))),
            entry("NominationSheet.nominate", new Known("nominate", Door.MEMBERS, ids -> List.of(ids.shop()))),
            entry(
                    "NominationSheet.nominateNew",
                    new Known("nominate", Door.MEMBERS, ids -> List.of("tea.example.kr", "Tea"))),
            entry(
                    "NominationSheet.explain",
                    new Known("nominate", Door.MEMBERS, ids -> List.of(ids.nominee(), "good tea"))),
            entry("NominationSheet.remove", new Known("nominate", Door.MEMBERS, ids -> List.of(ids.nominee()))),
            entry("FrameTop.speak", new Known("account", Door.SIGNED_IN, ids -> List.of("ko"))),
            entry("FrameTop.wear", new Known("account", Door.SIGNED_IN, ids -> List.of("dark"))),
            entry("FrameTop.leave", new Known("account", Door.ANYBODY, ids -> List.of())));

    /** Those that there are. */
    static List<ClientCall> all() {
        var components = new ClassPathScanningCandidateComponentProvider(false);
        components.addIncludeFilter(new AssignableTypeFilter(Component.class));
        return components.findCandidateComponents("app.laurel").stream()
                .map(it -> ClassUtils.resolveClassName(requireNonNull(it.getBeanClassName()), null))
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> it.isAnnotationPresent(ClientCallable.class))
                .map(ClientCall::new)
                .toList();
    }

    /** As in {@code BallotSheet.cast}. */
    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    Known known() {
        return requireNonNull(KNOWN.get(name()));
    }

    /** Whether it is a call to this part of a page. */
    boolean isTo(Component part) {
        return method.getDeclaringClass().isInstance(part);
    }

    void send(Component part, List<Object> arguments) throws InvocationTargetException, IllegalAccessException {
        method.setAccessible(true);
        method.invoke(part, arguments.toArray());
    }

    /** On which page it is made, for whom it is, and what it sends. */
    record Known(String page, Door door, Function<Sent, List<Object>> arguments) {
        List<Object> sent(Sent ids) {
            return arguments.apply(ids);
        }
    }

    /** What names something of a year. */
    record Sent(int shop, int nominee) {}
}
