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
@Import({Twins.class, Questions.class})
class EnumerationTest {
    private static final int TIMES = 60;

    private final Twins twins;
    private final Questions questions;
    private final Scene scene;

    @Autowired
    EnumerationTest(Twins twins, Questions questions, Cast cast) {
        this.twins = twins;
        this.questions = questions;
        scene = cast.voting();
    }

    @Test
    void whether_an_address_has_an_account() throws Exception {
        cannotBeTold(questions.addressesAtTheDoor(TIMES));
        cannotBeTold(questions.wrongCodes(TIMES));
    }

    @Test
    void whether_there_is_an_invitation_of_this_code() throws Exception {
        cannotBeTold(questions.invitations(scene.own(), TIMES));
        cannotBeTold(questions.codesOfOthers(scene.own(), scene.abroad(), TIMES));
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
