package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.StatementCount;
import app.laurel.community.Member;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What voters send in the same moment is committed together, and each is answered for what that one sent. */
@LaurelTest
class CastsTogetherTest {
    private static final int VOTERS = 60;

    private final HeldBoxes boxes;
    private final VotingBooth booth;
    private final BoothVoters voters;
    private final StatementCount statements;
    private final WaitingBrowsers browsers = new WaitingBrowsers();

    @Autowired
    CastsTogetherTest(HeldBoxes boxes, VotingBooth booth, BoothVoters voters, StatementCount statements) {
        this.boxes = boxes;
        this.booth = booth;
        this.voters = voters;
        this.statements = statements;
    }

    @Test
    void sixty_casts_that_wait_for_one_commit_share_the_statements_of_one() throws Exception {
        var edition = boxes.begun();
        var members = boxes.some(VOTERS, edition);

        var sent = statements.of(() -> {
            boxes.whileHeld(edition, () -> browsers.sendAll(boxes.casts(edition, members)));
            return browsers.answers();
        });

        // The first is on its way alone, and all others go together behind it; one statement is of this test.
        assertThat(sent).hasSizeLessThanOrEqualTo(2 * 8 + 1);
        assertThat(members)
                .allSatisfy(it -> assertThat(voters.kept(it, edition).cast()).isNotNull());
        assertThat(boxes.inTheBox(edition)).isEqualTo(VOTERS + 1);
    }

    @Test
    void saves_casts_changes_and_withdrawals_go_together() throws Exception {
        var edition = boxes.begun();
        var fresh = voters.of(edition);
        var saver = voters.of(edition);
        var changer = voters.whoCast(edition);
        var leaver = voters.whoCast(edition);
        var late = voters.whoCast(edition);

        boxes.whileHeld(edition, () -> {
            browsers.sendAll(boxes.casts(edition, boxes.some(1, edition)));
            browsers.send(() -> voters.cast(fresh, edition, "2:4444"));
            browsers.send(() -> save(saver, edition, 0, "1:3333"));
            browsers.send(() -> voters.castOver(changer, edition, 1, "1:1111"));
            browsers.send(() -> voters.withdraw(leaver, edition, 1));
            browsers.send(() -> voters.castOver(late, edition, 0, "2:2222"));
        });

        assertThat(browsers.answers().subList(0, 5)).allMatch(BoothOutcome.Saved.class::isInstance);
        assertThat(browsers.answer(5)).isInstanceOf(BoothOutcome.NewerElsewhere.class);
        assertThat(boxes.shown(fresh, edition)).isEqualTo("2:4444 / 2:4444");
        assertThat(boxes.shown(saver, edition)).isEqualTo("1:3333 / -");
        assertThat(boxes.shown(changer, edition)).isEqualTo("1:1111 / 1:1111");
        assertThat(boxes.shown(leaver, edition)).isEqualTo("*1 1:5555 / -");
        assertThat(boxes.shown(late, edition)).isEqualTo("*1 1:5555 / *1 1:5555");
    }

    @Test
    void what_one_voter_sends_in_a_row_goes_in_that_order() throws Exception {
        var edition = boxes.begun();
        var voter = voters.of(edition);

        boxes.whileHeld(edition, () -> {
            browsers.sendAll(boxes.casts(edition, boxes.some(3, edition)));
            browsers.send(() -> save(voter, edition, 0, "1:1111"));
            browsers.send(() -> voters.castOver(voter, edition, 1, "1:2222"));
            browsers.sendAll(boxes.casts(edition, boxes.some(3, edition)));
            browsers.send(() -> voters.castOver(voter, edition, 2, "1:3333"));
        });

        assertThat(browsers.answers()).allMatch(BoothOutcome.Saved.class::isInstance);
        assertThat(boxes.shown(voter, edition)).isEqualTo("1:3333 / 1:3333");
    }

    private BoothOutcome save(Member voter, OpenEdition edition, int version, String answers) {
        return booth.save(voter, edition.category(), version, BoothVoters.id(), BoothVoters.said(answers));
    }
}
