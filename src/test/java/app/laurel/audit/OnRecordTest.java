package app.laurel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.community.Moderator;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Whatever a moderator can change or look up leaves an act: found in the code itself, so that what is added later is held to it. */
class OnRecordTest {
    private static final JavaClasses LAUREL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.laurel");
    private static final Set<String> PERSONAL = Set.of("Person", "JoinRequest", "TroubledMail", "Account");

    /** Who acted is no secret among moderators: it is what the page of acts is there to say. */
    private static final Set<String> OPEN = Set.of("ActLog.actors");

    @Test
    void every_method_by_which_a_moderator_changes_something_records_an_act() {
        var changing = ofModerators()
                .filter(it -> reach(it).anyMatch(OnRecordTest::writes))
                .toList();

        assertThat(changing).hasSizeGreaterThan(20);
        assertThat(withoutAct(changing)).isEmpty();
    }

    @Test
    void every_method_that_shows_a_moderator_people_records_the_look() {
        var looking = ofModerators()
                .filter(it -> it.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> PERSONAL.contains(type.getSimpleName())))
                .toList();

        assertThat(looking).hasSizeGreaterThan(2);
        assertThat(withoutAct(looking)).isEmpty();
    }

    @Test
    void no_code_changes_or_removes_what_is_on_record() {
        var store = LAUREL.get(AuditStore.class);
        var statements = store.getMethods().stream()
                .flatMap(it -> it.getMethodCallsFromSelf().stream())
                .filter(it -> it.getTargetOwner().isEquivalentTo(DSLContext.class))
                .map(JavaMethodCall::getName)
                .toList();

        assertThat(statements)
                .contains("insertInto")
                .noneMatch(it -> it.startsWith("update")
                        || it.startsWith("delete")
                        || it.startsWith("truncate")
                        || it.startsWith("merge")
                        || it.startsWith("execute"));
    }

    private static Stream<JavaMethod> ofModerators() {
        return LAUREL.stream()
                .filter(it -> !it.getPackageName().matches(".*\\.(ui|web|demonstration)(\\..*)?"))
                .flatMap(it -> it.getMethods().stream())
                .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(it -> it.getOwner().getModifiers().contains(JavaModifier.PUBLIC))
                .filter(it ->
                        it.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Moderator.class)));
    }

    private static List<String> withoutAct(List<JavaMethod> methods) {
        return methods.stream()
                .filter(it -> reach(it).noneMatch(OnRecordTest::records))
                .map(it -> it.getOwner().getSimpleName() + "." + it.getName())
                .filter(it -> !OPEN.contains(it))
                .toList();
    }

    /** Every call that a method may come to, through our own code. */
    private static Stream<JavaMethodCall> reach(JavaMethod from) {
        var seen = new HashSet<JavaMethod>();
        var calls = Stream.<JavaMethodCall>builder();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (var call : open.pop().getMethodCallsFromSelf()) {
                calls.add(call);
                call.getTarget()
                        .resolveMember()
                        .filter(it -> it.getOwner().getPackageName().startsWith("app.laurel"))
                        .filter(seen::add)
                        .ifPresent(open::push);
            }
        }
        return calls.build();
    }

    private static boolean writes(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(DSLContext.class)
                && call.getName().matches("(insert|update|delete|merge).*")
                && !call.getOriginOwner().isEquivalentTo(AuditStore.class);
    }

    private static boolean records(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(AuditTrail.class)
                && call.getName().startsWith("record");
    }
}
