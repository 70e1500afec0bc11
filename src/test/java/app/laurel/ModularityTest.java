package app.laurel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Data flows one way: a module names only what its package-info declares. */
class ModularityTest {
    @Test
    void modules_name_only_what_they_declare() {
        ApplicationModules.of(Laurel.class, resideInAPackage("app.laurel.db..")).verify();
    }
}
