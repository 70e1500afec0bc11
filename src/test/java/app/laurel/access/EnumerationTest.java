package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.access.Twins.Question;
import app.laurel.access.Twins.Seen;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Nobody learns by asking whether there is something: the same status, the same bytes, the same statements. */
@LaurelTest
@TestPropertySource(
        properties = {"laurel.limits.sign-in-mails-per-network=10000", "laurel.limits.sign-in-mails-of-all=10000"})
@Import(Twins.class)
class EnumerationTest {
    private static final int TIMES = 60;

    private final Twins twins;
    private final Scene scene;

    @Autowired
    EnumerationTest(Twins twins, Cast cast) {
        this.twins = twins;
        scene = cast.voting();
    }

    @Test
    void whether_an_address_has_an_account() throws Exception {
        cannotBeTold(twins.addressesAtTheDoor(TIMES));
        cannotBeTold(twins.wrongCodes(TIMES));
    }

    @Test
    void whether_there_is_an_invitation_of_this_code() throws Exception {
        cannotBeTold(twins.invitations(scene.own(), TIMES));
        cannotBeTold(twins.codesOfOthers(scene.own(), scene.abroad(), TIMES));
    }

    private void cannotBeTold(Question question) throws Exception {
        var outcome = twins.ask(question, TIMES);

        var existing =
                new HashSet<>(outcome.existing().stream().map(Seen::answer).toList());
        assertThat(existing)
                .hasSize(1)
                .isEqualTo(new HashSet<>(
                        outcome.absent().stream().map(Seen::answer).toList()));
        var statements =
                new HashSet<>(outcome.existing().stream().map(Seen::statements).toList());
        assertThat(statements)
                .isEqualTo(new HashSet<>(
                        outcome.absent().stream().map(Seen::statements).toList()));
    }
}
