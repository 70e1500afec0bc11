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
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The walls that Modulith cannot see: where SQL, Vaadin and the makers of members may be named. */
class ArchitectureTest {
    static final JavaClasses LAUREL = new ClassFileImporter()
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
    void counting_and_the_tree_of_the_record_are_plain_java() {
        noClasses()
                .that()
                .resideInAnyPackage("app.laurel.count..", "app.laurel.ledger.merkle..")
                .and()
                .haveSimpleNameNotEndingWith("package-info") // says who may name the package, in Modulith's words
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
                                    && !table.group(1).toLowerCase(Locale.ROOT).startsWith(module)) {
                                events.add(SimpleConditionEvent.satisfied(
                                        store, "%s uses %s".formatted(store.getName(), name)));
                            }
                        });
            }
        });
    }
}
