package app.laurel.edition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.LinkButton;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Can I vote?", answered to a person about the own standing. */
@LaurelTest
class CanIVoteViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final OpenEditions editions;
    private final Screen screen = new Screen(this);

    @Autowired
    CanIVoteViewTest(Founder founder, OpenEditions editions) {
        this.founder = founder;
        this.editions = editions;
    }

    @Test
    void a_member_of_old_may_vote_now_and_finds_the_ballot() {
        var edition = editions.anOpenEdition().open();

        assertThat(screen.as(founder.member(edition.first())).open(page(edition)))
                .contains("Yes, you can vote now", "You joined on January 1, 2020");
        assertThat(find(LinkButton.class).all())
                .extracting(LinkButton::getHref)
                .first()
                .asString()
                .endsWith("/vote");
    }

    @Test
    void a_stranger_is_told_that_it_is_too_late_in_the_own_language() {
        var edition = editions.anOpenEdition().open();

        assertThat(screen.as(founder.account("new"), Language.KO).open(page(edition)))
                .contains("나도 투표할 수 있나요?")
                .doesNotContain("투표하기");
    }

    /** The mark before the sentence says "not yet" already. */
    @Test
    void before_voting_opens_not_yet_is_said_once() {
        for (var text : List.of("have.early", "have.over", "have.no-member", "have.later")) {
            assertThat(new Texts().bundle(Language.KO).getString("edition.roll." + text))
                    .doesNotStartWith("아직");
        }
    }

    @Test
    void of_a_year_that_is_none_there_is_no_page() {
        var edition = editions.anOpenEdition().open();

        screen.as(founder.member(edition.first())).open(edition.community().slug() + "/1999/can-i-vote");

        assertThat(screen.shows(CanIVoteView.class)).isFalse();
    }

    private static String page(OpenEdition edition) {
        return edition.community().slug() + "/" + edition.year() + "/can-i-vote";
    }
}
