package app.laurel.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.ballot.Answers;
import app.laurel.base.Progress;
import app.laurel.base.id.NomineeId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Members;
import app.laurel.edition.Draft;
import app.laurel.edition.Edition;
import app.laurel.edition.Milestone;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.shop.ShopDesk.ShopOutcome;
import app.laurel.tally.Exclusions;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;

/**
 * Every use case that takes the proof of a member or moderator together with ids × every choice of own and foreign ids with a foreign
 * one among them: it refuses or answers as if there were nothing, and writes nothing.
 */
@LaurelTest
class ForeignIdsTest {
    /** Outcomes that refuse, by what is known of the own year alone. */
    private static final Set<String> NOTHING =
            Set.of("NotOpen", "ListChanged", "NotOnTheList", "ListIsOut", "ListStands");

    private static final byte[] FILE = "voter,nominee\n1,Amber\n".getBytes(StandardCharsets.UTF_8);

    private final ApplicationContext application;
    private final Cast cast;
    private final Ids ids;
    private final Members members;
    private final Writes writes;
    private final Map<String, Supplier<Object>> arguments;

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
        var caller = Caller.at(networks.of(new MockHttpServletRequest()));
        arguments = Map.ofEntries(
                Map.entry("String", () -> "because it was named elsewhere"),
                Map.entry("int", () -> 0),
                Map.entry("long", () -> (long) FILE.length),
                Map.entry("byte[]", () -> new byte[32]),
                Map.entry("Answers", () -> Answers.parse("1:5555", 4)),
                Map.entry("Bilingual", () -> new Bilingual("새 이름", "New Name")),
                Map.entry("Caller", () -> caller),
                Map.entry("Exclusions", () -> Exclusions.ofShops(1)),
                Map.entry("InputStream", () -> new ByteArrayInputStream(FILE)),
                Map.entry("Instant", () -> clock.instant().plus(Duration.ofDays(1))),
                Map.entry("Language", () -> Language.EN),
                Map.entry("Milestone", () -> Milestone.VOTING_CLOSES),
                Map.entry("Progress", () -> Progress.NONE),
                Map.entry("Set<Integer>", () -> Set.of(1)),
                Map.entry(
                        "ShopDesk$ShopOutcome$TakesTwo",
                        () -> new ShopOutcome.TakesTwo(new Bilingual("새 이름", "New Name"), null)));
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
                            : argument(wanted, kept));
        }
        return given;
    }

    private Object argument(Type wanted, Map<Class<?>, Object> kept) {
        return switch (UseCase.shortly(wanted)) {
            case "Collection<NomineeId>" -> List.of(requireNonNull(kept.get(NomineeId.class)));
            case "Draft" -> Draft.of((Edition) requireNonNull(kept.get(Edition.class)));
            default -> {
                var maker = arguments.get(UseCase.shortly(wanted));
                assertThat(maker)
                        .as("what to hand to a use case that wants a new type, " + wanted)
                        .isNotNull();
                yield requireNonNull(maker).get();
            }
        };
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
