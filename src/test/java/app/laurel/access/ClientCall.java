package app.laurel.access;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import java.lang.reflect.Array;
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
    private static final Object ONE_TRY = oneTry(1, 0, "try-2", ANSWERS);
    private static final int[] THE_FIRST = {1};

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
            entry("NominationYearSheet.search", new Known("nominate", Door.MEMBERS, ids -> List.of("Amber"))),
            entry("NominationYearSheet.nominate", new Known("nominate", Door.MEMBERS, ids -> List.of(1, ids.shop()))),
            entry("YearSheet.paper", new Known("vote", Door.MEMBERS, ids -> List.of(1))),
            entry("YearSheet.save", new Known("vote", Door.MEMBERS, ids -> List.of(1, 0, "try-1", ANSWERS))),
            entry("YearSheet.cast", new Known("vote", Door.MEMBERS, ids -> List.of(ONE_TRY))),
            entry("YearSheet.withdraw", new Known("vote", Door.MEMBERS, ids -> List.of(1, 0, "try-3"))),
            entry("YearSheet.reread", new Known("vote", Door.MEMBERS, ids -> List.of(THE_FIRST))),
            entry("FrameTop.speak", new Known("account", Door.SIGNED_IN, ids -> List.of("ko"))),
            entry("FrameTop.wear", new Known("account", Door.SIGNED_IN, ids -> List.of("dark"))),
            entry("FrameTop.leave", new Known("account", Door.ANYBODY, ids -> List.of())));

    /** What the page sends of one category when it casts; its type is no other part's to know. */
    private static Object oneTry(Object... parts) {
        var type = ClassUtils.resolveClassName("app.laurel.ballot.ui.CategoryTry", null);
        try {
            var maker = type.getDeclaredConstructors()[0];
            maker.setAccessible(true);
            var tries = Array.newInstance(type, 1);
            Array.set(tries, 0, maker.newInstance(parts));
            return tries;
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }

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
