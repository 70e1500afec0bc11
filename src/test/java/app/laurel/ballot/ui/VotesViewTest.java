package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.Screen;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.text.Language;
import app.laurel.community.Members;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person looks at the own votes. */
@LaurelTest
class VotesViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final OpenEditions editions;
    private final Members members;
    private final VotingBooth booth;
    private final Screen screen = new Screen(this);

    @Autowired
    VotesViewTest(Founder founder, OpenEditions editions, Members members, VotingBooth booth) {
        this.founder = founder;
        this.editions = editions;
        this.members = members;
        this.booth = booth;
    }

    @Test
    void who_has_cast_nothing_is_told_so_and_led_home() {
        assertThat(screen.as(founder.account("new")).open("votes")).contains("You haven’t cast a ballot yet.");
        screen.open("account");
        assertThat(screen.as(founder.account("new"), Language.KO).open("votes")).contains("내 투표 내역");
    }

    @Test
    void a_vote_is_shown_with_its_marks_until_it_can_only_be_looked_at() {
        var edition = editions.anOpenEdition().open();
        var member = members.member(
                founder.member(edition.first()), edition.community().id());
        booth.cast(member, edition.category(), 0, "cast", Answers.parse("1:543x", 4));

        assertThat(screen.as(member.account()).open("votes"))
                .contains("First Shop", "No opinion", "View receipt or change ballot")
                .doesNotContain("Second Shop");
        editions.close(edition);
        screen.open("account");

        assertThat(screen.open("votes")).contains("See what was counted");
    }

    @Test
    void my_votes_show_the_number_the_marks_and_the_shop_of_the_year() {
        var edition = editions.anOpenEdition().open();
        var member = members.member(
                founder.member(edition.first()), edition.community().id());
        booth.cast(member, edition.category(), 0, "cast", Answers.parse("*2 1:543x 2:-", 4));

        var cast = booth.savedBallot(member, edition.category()).cast();

        assertThat(cast).isNotNull();
        assertThat(screen.as(member.account()).open("votes"))
                .contains(requireNonNull(cast).number(), "First Shop", "No opinion", "Second Shop (Shop of the year)");
    }

    @Test
    void nobody_sees_the_votes_of_another() {
        var edition = editions.anOpenEdition().open();
        var member = members.member(
                founder.member(edition.first()), edition.community().id());
        booth.cast(member, edition.category(), 0, "cast", Answers.parse("1:5432", 4));

        assertThat(screen.as(edition.first().account()).open("votes")).doesNotContain("First Shop");
    }
}
