package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.community.Members;
import app.laurel.ratelimit.ClientNetwork;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/**
 * Every use case that takes the proof of a member or moderator together with ids × every choice of own and foreign ids with a foreign
 * one among them: it refuses or answers as if there were nothing, and writes nothing.
 */
@LaurelTest
class ForeignIdsTest {
    /** Outcomes that refuse, by what is known of the own year alone. */
    private static final Set<String> NOTHING = Set.of(
            "NotOpen",
            "ListChanged",
            "NotOnTheList",
            "ListIsOut",
            "ListStands",
            "OnlyOne",
            "CategoriesStand",
            "NotBegun");

    private final ApplicationContext application;
    private final Cast cast;
    private final Ids ids;
    private final Members members;
    private final Writes writes;
    private final OtherArguments arguments;

    // why seven: ids of every kind, whoever asks with them, and what must not be written
    @Autowired
    ForeignIdsTest(
            ApplicationContext application,
            Cast cast,
            Ids ids,
            Members members,
            Writes writes,
            ClientNetwork networks,
            MovableClock clock) {
        this.application = application;
        this.cast = cast;
        this.ids = ids;
        this.members = members;
        this.writes = writes;
        arguments = new OtherArguments(networks, clock);
    }

    @Test
    void no_proof_of_one_community_opens_anything_of_another() throws Exception {
        var wrong = new ArrayList<String>();
        var tried = new TreeSet<String>();
        for (var maker : List.<Supplier<Scene>>of(cast::nominated, cast::voting, cast::closed, cast::published)) {
            var scene = maker.get();
            var own = ids.of(scene.abroad());
            var foreign = ids.of(scene.own());
            for (var useCase : withIds()) {
                if (!foreign.keySet().containsAll(useCase.ids())) continue;
                tried.add(useCase.name());
                for (var choice : useCase.choices()) {
                    var given = given(useCase, choice, own, foreign);
                    trouble(useCase, scene, given)
                            .ifPresent(it -> wrong.add(useCase.name() + " with foreign " + choice + ": " + it));
                }
            }
        }
        assertThat(tried)
                .hasSizeGreaterThan(50)
                .isEqualTo(new TreeSet<>(withIds().stream().map(UseCase::name).toList()));
        assertThat(wrong).isEmpty();
    }

    private List<UseCase> withIds() {
        return UseCase.all(application).stream()
                .filter(it -> !it.ids().isEmpty())
                .toList();
    }

    private List<Object> given(
            UseCase useCase, BitSet foreign, Map<Class<?>, Object> own, Map<Class<?>, Object> theirs) {
        var given = new ArrayList<>();
        for (var at = 0; at < useCase.wanted().size(); at++) {
            var wanted = useCase.wanted().get(at);
            var kept = foreign.get(at) ? theirs : own;
            given.add(
                    Ids.TYPES.contains(wanted)
                            ? kept.getOrDefault(wanted, theirs.get(wanted))
                            : arguments.of(wanted, kept));
        }
        return given;
    }

    /** What is wrong with how it went; empty where it refused, or told and wrote nothing. */
    private Optional<String> trouble(UseCase useCase, Scene scene, List<Object> given) throws Exception {
        var account = scene.get(Persona.MODERATOR_ELSEWHERE);
        var community = scene.abroad().community().id();
        var proof =
                useCase.isForModerators() ? members.moderator(account, community) : members.member(account, community);
        var said = new AtomicReference<@Nullable Object>();
        var changes = writes.of(() -> {
            said.set(said(useCase, proof, given));
            return true;
        });
        if (!changes.isEmpty()) return Optional.of("changed " + changes);
        return isNothing(said.get()) ? Optional.empty() : Optional.of("told " + said.get());
    }

    private static @Nullable Object said(UseCase useCase, Object proof, List<Object> given)
            throws ReflectiveOperationException {
        try {
            return useCase.call(proof, given);
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof AccessDeniedException ? null : thrown.getCause();
        }
    }

    private static boolean isNothing(@Nullable Object said) {
        return switch (said) {
            case null -> true;
            case Boolean done -> !done;
            case Optional<?> found -> found.isEmpty();
            case Collection<?> listed -> listed.isEmpty();
            case Map<?, ?> listed -> listed.isEmpty();
            default -> NOTHING.contains(said.getClass().getSimpleName());
        };
    }
}
