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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The walls that Modulith cannot see: where SQL, Vaadin and time may be named. */
class ArchitectureTest {
    private static final JavaClasses LAUREL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.laurel");
    private static final Pattern TABLE =
            Pattern.compile("app\\.laurel\\.db\\.tables\\.(?:records\\.)?(\\w+?)(Record)?");
    private static final String UI = "app.laurel..ui..";

    @Test
    void only_stores_touch_sql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.laurel.db..")
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "app.laurel.db..", "java.sql..")
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
                .resideInAPackage("app.laurel.tally.count..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "com.vaadin..", "org.jooq..", "tools.jackson..", "java.sql..")
                .allowEmptyShould(true)
                .check(LAUREL);
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
