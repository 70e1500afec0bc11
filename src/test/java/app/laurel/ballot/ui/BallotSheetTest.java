package app.laurel.ballot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Screen;
import app.laurel.ballot.VotingBooth;
import app.laurel.community.Member;
import app.laurel.community.Members;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the ballot's page asks of the server, and what it is answered. */
@LaurelTest
class BallotSheetTest extends SpringBrowserlessTest {
    private final VotingBooth booth;
    private final OpenEditions editions;
    private final Founder founder;
    private final Members members;
    private final Screen screen = new Screen(this);

    @Autowired
    BallotSheetTest(VotingBooth booth, OpenEditions editions, Founder founder, Members members) {
        this.booth = booth;
        this.editions = editions;
        this.founder = founder;
        this.members = members;
    }

    @Test
    void saving_and_casting_answer_with_the_ballot_as_it_is_kept() {
        var edition = editions.anOpenEdition().open();
        var member = members.member(
                founder.member(edition.first()), edition.community().id());
        var sheet = sheet(edition, member);

        var saved = sheet.save(0, "one", "1:555x");
        var cast = sheet.cast(1, "two", "*1 1:5554");
        var late = sheet.cast(1, "three", "2:1111");

        assertThat(saved).isEqualTo(new BallotReply(new BallotReply.State(1, "1:555x", null), null, null, false));
        assertThat(cast.kept())
                .isEqualTo(BallotReply.kept(booth.savedBallot(member, edition.category()))
                        .kept());
        assertThat(late.newer()).isEqualTo(cast.kept());
        assertThat(sheet.reread()).isEqualTo(cast);
        assertThat(sheet.withdraw(2, "four").kept()).isEqualTo(new BallotReply.State(3, "*1 1:5554", null));
    }

    @Test
    void the_thirty_first_cast_of_a_minute_is_refused_with_words_and_keeps_the_draft() {
        var edition = editions.anOpenEdition().open();
        var member = members.member(
                founder.member(edition.first()), edition.community().id());
        var sheet = sheet(edition, member);
        for (var version = 0; version < 30; version++) {
            assertThat(sheet.cast(version, "try" + version, "1:555" + (1 + version % 5))
                            .kept())
                    .isNotNull();
        }

        var refused = sheet.cast(30, "once more", "1:1111");

        assertThat(refused.kept()).isNull();
        assertThat(refused.refused()).isNotBlank();
        assertThat(booth.savedBallot(member, edition.category()).version()).isEqualTo(30);
    }

    private BallotSheet sheet(OpenEdition edition, Member member) {
        screen.as(member.account()).open(edition.community().slug() + "/" + edition.year() + "/vote");
        return find(BallotSheet.class).single();
    }
}
