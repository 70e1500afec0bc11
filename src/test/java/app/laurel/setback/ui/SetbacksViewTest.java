package app.laurel.setback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.setback.Piece;
import app.laurel.setback.Setback;
import app.laurel.setback.Setbacks;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was set aside is seen by whom it concerns, and by nobody else. */
@LaurelTest
class SetbacksViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Setbacks setbacks;
    private final DSLContext sql;
    private final Screen screen = new Screen(this);

    @Autowired
    SetbacksViewTest(Founder founder, Setbacks setbacks, DSLContext sql) {
        this.founder = founder;
        this.setbacks = setbacks;
        this.sql = sql;
    }

    @Test
    void moderators_see_what_of_their_community_was_set_aside_until_it_is_done() {
        var community = founder.community();
        var moderator = founder.moderator(community);
        var piece = new Piece("milestone", "edition/" + community.slug(), community.id());
        assertThat(setbacks.attempt(piece, () -> fail("alice@example.org"))).isFalse();
        assertThat(setbacks.attempt(piece, () -> fail("alice@example.org"))).isFalse();

        assertThat(screen.as(moderator.account()).open(page(community)))
                .contains("A date of a year", "Failed 2 times", "IllegalStateException")
                .doesNotContain("alice@example.org");

        assertThat(setbacks.attempt(piece, () -> {})).isTrue();
        screen.open("account");
        assertThat(screen.as(moderator.account(), Language.KO).open(page(community)))
                .contains("보류된 작업이 없어요.");
    }

    @Test
    void that_the_installation_was_set_back_to_a_copy_is_said_for_good() {
        var community = founder.community();
        sql.execute(
                "insert into setback_piece (work, subject, community_id, words, first_at, latest_at) values (?, ?, ?, '', ?, ?)",
                Setback.RESTORED,
                "2024-11-03 " + community.slug(),
                community.id().value(),
                "2024-11-03 04:00:00",
                "2024-11-04 05:00:00");

        assertThat(screen.as(founder.moderator(community).account()).open(page(community)))
                .contains("restored from a backup", "Restored on", "Whatever happened in between is lost")
                .doesNotContain("Failed");
    }

    @Test
    void moderators_of_others_do_not_come_in() {
        var community = founder.community();
        var stranger = founder.moderator(founder.community());

        screen.as(stranger.account()).open(page(community));
        assertThat(screen.shows(SetbacksView.class)).isFalse();
    }

    private static void fail(String words) {
        throw new IllegalStateException(words);
    }

    private static String page(Community community) {
        return community.slug() + "/desk/setbacks";
    }
}
