package app.laurel;

import static app.laurel.ArchitectureTest.LAUREL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds in all modules alike: views are tested, time is handed in, and no place is decided by rounding. */
class HabitsTest {
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @Test
    void every_view_has_a_test_of_its_name() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should(haveATestOfTheirName())
                .check(LAUREL);
    }

    @Test
    void time_comes_from_a_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(LAUREL);
    }

    @Test
    void no_place_is_decided_by_floating_point() {
        noClasses()
                .that()
                .resideInAnyPackage("app.laurel.count..", "app.laurel.tally.document..", "app.laurel.terminal..")
                .should(touchFloatingPoint())
                .check(LAUREL);
    }

    /** Fields, parameters, results and calls; a floating-point number can enter a method by no other way but a literal. */
    private static ArchCondition<JavaClass> touchFloatingPoint() {
        return new ArchCondition<>("touch floating point") {
            @Override
            public void check(JavaClass counting, ConditionEvents events) {
                counting.getDirectDependenciesFromSelf().stream()
                        .filter(it -> FLOATING.contains(it.getTargetClass().getName()))
                        .forEach(it -> events.add(SimpleConditionEvent.satisfied(counting, it.getDescription())));
                counting.getCodeUnitCallsFromSelf().stream()
                        .filter(it -> Stream.concat(
                                        Stream.of(it.getTarget().getRawReturnType()),
                                        it.getTarget().getRawParameterTypes().stream())
                                .anyMatch(type -> FLOATING.contains(type.getName())))
                        .forEach(it -> events.add(SimpleConditionEvent.satisfied(counting, it.getDescription())));
                Stream.concat(
                                counting.getFields().stream().map(it -> it.getRawType()),
                                counting.getCodeUnits().stream()
                                        .flatMap(it -> Stream.concat(
                                                Stream.of(it.getRawReturnType()), it.getRawParameterTypes().stream())))
                        .filter(it -> FLOATING.contains(it.getName()))
                        .forEach(it -> events.add(SimpleConditionEvent.satisfied(
                                counting, "%s holds a %s".formatted(counting.getName(), it.getName()))));
            }
        };
    }

    private static ArchCondition<JavaClass> haveATestOfTheirName() {
        return new ArchCondition<>("have a test of their name") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                var test = "/" + view.getName().replace('.', '/') + "Test.class";
                if (HabitsTest.class.getResource(test) == null) {
                    events.add(SimpleConditionEvent.violated(view, view.getName() + " has no test"));
                }
            }
        };
    }
}
