package app.laurel.access;

import app.laurel.community.Member;
import app.laurel.community.Moderator;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;

/** A public method of a part of the application that takes the proof of being a member or a moderator first. */
record UseCase(Object part, Method method) {
    static List<UseCase> all(ApplicationContext application) {
        return application.getBeansOfType(Object.class, false, true).values().stream()
                .filter(it -> AopUtils.getTargetClass(it).getName().startsWith("app.laurel."))
                .filter(it -> !isOfTests(AopUtils.getTargetClass(it)))
                .filter(it -> !AopUtils.getTargetClass(it).getPackageName().endsWith(".ui"))
                .flatMap(it -> Arrays.stream(AopUtils.getTargetClass(it).getDeclaredMethods())
                        .filter(UseCase::wantsProof)
                        .map(method -> new UseCase(it, method)))
                .toList();
    }

    private static boolean isOfTests(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    private static boolean wantsProof(Method method) {
        if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic() || method.getParameterCount() == 0) {
            return false;
        }
        var first = method.getParameterTypes()[0];
        return first == Moderator.class || first == Member.class;
    }

    boolean isForModerators() {
        return method.getParameterTypes()[0] == Moderator.class;
    }

    /** What it takes beside the proof. */
    List<Type> wanted() {
        return Arrays.stream(method.getParameters())
                .skip(1)
                .map(Parameter::getParameterizedType)
                .toList();
    }

    Object call(Object proof, List<Object> arguments) throws ReflectiveOperationException {
        method.setAccessible(true);
        return method.invoke(
                part, Stream.concat(Stream.of(proof), arguments.stream()).toArray());
    }

    /** The types of ids among what it takes. */
    Set<Class<?>> ids() {
        return wanted().stream().flatMap(it -> idIn(it).stream()).collect(Collectors.toSet());
    }

    /** Every choice of which ids are foreign, by their places; at least one is. */
    List<BitSet> choices() {
        var places = IntStream.range(0, wanted().size())
                .filter(it -> idIn(wanted().get(it)).isPresent())
                .toArray();
        return IntStream.range(1, 1 << places.length)
                .mapToObj(it -> {
                    var foreign = new BitSet();
                    for (var at = 0; at < places.length; at++) foreign.set(places[at], (it >> at & 1) == 1);
                    return foreign;
                })
                .toList();
    }

    private static Optional<Class<?>> idIn(Type wanted) {
        return Ids.TYPES.stream()
                .filter(it -> it == wanted || shortly(wanted).equals("Collection<" + it.getSimpleName() + ">"))
                .<Class<?>>map(it -> it)
                .findFirst();
    }

    /** As in {@code Rulings.add[EditionId, String, String]}. */
    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + wanted().stream().map(UseCase::shortly).toList();
    }

    static String shortly(Type type) {
        return type.getTypeName().replaceAll("[a-z][a-z0-9_]*\\.", "");
    }
}
