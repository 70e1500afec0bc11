package app.laurel;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls that Modulith cannot see: where SQL, Vaadin and time may be named. */
class ArchitectureTest {
    private static final JavaClasses LAUREL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.laurel");
    private static final Pattern TABLE =
            Pattern.compile("app\\.laurel\\.db\\.tables\\.(?:records\\.)?(\\w+?)(Record)?");
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final String UI = "app.laurel..ui..";

    @Test
    void only_stores_touch_sql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.laurel.db..")
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .haveSimpleNameNotEndingWith("RowMapper") // held to less below
                .and()
                .doNotHaveSimpleName("DatabaseFaults") // names the driver's failures and runs nothing
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "app.laurel.db..", "java.sql..")
                .check(LAUREL);
    }

    @Test
    void a_row_mapper_knows_the_records_of_its_module_and_runs_no_statement() {
        var mappers = classes().that().haveSimpleNameEndingWith("RowMapper");
        mappers.should(useOnlyOwnTables()).check(LAUREL);
        mappers.should().bePackagePrivate().check(LAUREL);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("RowMapper")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "java.sql..")
                .check(LAUREL);
    }

    @Test
    void a_store_touches_only_tables_that_bear_its_modules_name() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should(useOnlyOwnTables())
                .check(LAUREL);
    }

    @Test
    void only_ways_of_joining_make_members() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.laurel.community", "app.laurel.joining")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("app.laurel.community.Memberships")
                .check(LAUREL);
    }

    @Test
    void stores_are_closed() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .bePackagePrivate()
                .check(LAUREL);
    }

    @Test
    void vaadin_stays_in_the_views() {
        noClasses()
                .that()
                .resideOutsideOfPackages(UI, "app.laurel.community.signin..")
                .and()
                .doNotBelongToAnyOf(Laurel.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(LAUREL);
    }

    @Test
    void views_are_closed() {
        classes()
                .that()
                .areAssignableTo(Component.class)
                .and()
                .haveSimpleNameEndingWith("View")
                .should()
                .bePackagePrivate()
                .check(LAUREL);
    }

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
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .check(LAUREL);
    }

    @Test
    void counting_is_plain_java() {
        noClasses()
                .that()
                .resideInAPackage("app.laurel.count..")
                .and()
                .haveSimpleNameNotEndingWith("package-info") // says who may name the package, in Modulith's words
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "com.vaadin..", "org.jooq..", "tools.jackson..", "java.sql..")
                .allowEmptyShould(true)
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
                if (ArchitectureTest.class.getResource(test) == null) {
                    events.add(SimpleConditionEvent.violated(view, view.getName() + " has no test"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyOwnTables() {
        return not(new ArchCondition<JavaClass>("use tables of other modules") {
            @Override
            public void check(JavaClass store, ConditionEvents events) {
                var module = store.getPackageName().replaceFirst("app\\.laurel\\.(\\w+).*", "$1");
                store.getDirectDependenciesFromSelf().stream()
                        .map(it -> it.getTargetClass().getFullName())
                        .distinct()
                        .forEach(name -> {
                            var table = TABLE.matcher(name);
                            if (table.matches()
                                    && !table.group(1)
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .startsWith(module)) {
                                events.add(SimpleConditionEvent.satisfied(
                                        store, "%s uses %s".formatted(store.getName(), name)));
                            }
                        });
            }
        });
    }
}
