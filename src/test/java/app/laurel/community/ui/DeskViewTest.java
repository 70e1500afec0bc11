package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.NoteOfTwo;
import app.laurel.Screen;
import app.laurel.community.Proposals;
import app.laurel.community.ProposedAct;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The moderators' desk. */
@LaurelTest
class DeskViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Proposals proposals;
    private final DSLContext sql;
    private final Screen screen = new Screen(this);

    @Autowired
    DeskViewTest(Founder founder, Proposals proposals, DSLContext sql) {
        this.founder = founder;
        this.proposals = proposals;
        this.sql = sql;
    }

    @Test
    void what_one_asked_for_another_confirms_at_the_desk_and_whoever_asked_can_only_withdraw() {
        var community = founder.community();
        var first = founder.moderator(community);
        var second = founder.moderator(community);
        proposals.ask(first, new ProposedAct(NoteOfTwo.NAME, "note/desk", Map.of(), "for a good reason"));

        assertThat(screen.as(first.account()).open(community.slug() + "/desk"))
                .contains("Note note/desk", "for a good reason", "Somebody else has to confirm it", "Withdraw")
                .doesNotContain("Confirm");
        assertThat(screen.as(second.account()).open(community.slug() + "/desk"))
                .contains("Moderator " + first.account());
        screen.press("Confirm");

        assertThat(screen.consequences())
                .contains("Note note/desk", "for a good reason", "Everybody can read it")
                .contains("Moderator " + first.account() + " asked", "Moderator " + second.account() + " confirmed");
        assertThat(proposals.listDecided(community.id())).isEmpty();
        screen.agree();

        assertThat(screen.notice()).isEqualTo("Confirmed by two people and done.");
        assertThat(screen.text()).doesNotContain("Note note/desk");
        assertThat(proposals.listDecided(community.id())).hasSize(1);
    }

    @Test
    void what_waits_for_whoever_opens_the_desk_stands_there_and_at_home_and_leads_to_it() {
        var community = founder.community();
        var first = founder.moderator(community);
        var second = founder.moderator(community);
        proposals.ask(first, new ProposedAct(NoteOfTwo.NAME, "note/list", Map.of(), "for a good reason"));

        assertThat(screen.as(first.account()).open(community.slug() + "/desk"))
                .contains("Waiting for you", "Nothing is waiting for you right now.", "No year is being prepared");
        assertThat(screen.as(second.account()).open(community.slug() + "/desk"))
                .contains("Your confirmation is missing: Note note/list");
        assertThat(find(Anchor.class)
                        .withTextContaining("Your confirmation is missing")
                        .single()
                        .getHref())
                .endsWith("/app/" + community.slug() + "/desk#decisions");
        assertThat(screen.open("")).contains("Waiting for you", "Your confirmation is missing: Note note/list");
        assertThat(screen.as(first.account()).open("")).doesNotContain("Waiting for you");
    }

    @Test
    void what_somebody_changed_is_not_shown_and_whoever_sees_it_lets_it_go() {
        var community = founder.community();
        var first = founder.moderator(community);
        var second = founder.moderator(community);
        proposals.ask(first, new ProposedAct(NoteOfTwo.NAME, "note/forged", Map.of(), "for a good reason"));
        sql.execute(
                "update community_proposal set reason = 'for an evil reason', asked_by = ? where community_id = ?",
                second.account().value(),
                community.id().value());

        assertThat(screen.as(first.account()).open(community.slug() + "/desk"))
                .contains("not all what was asked for", "A request that was changed", "nobody can confirm it")
                .doesNotContain("evil", "note/forged", "Review and confirm");
        screen.press("Withdraw");

        assertThat(screen.notice()).startsWith("Withdrawn.");
        assertThat(screen.open(community.slug() + "/desk"))
                .doesNotContain("A request that was changed", "not all what was asked for");
    }

    @Test
    void a_moderator_without_a_public_name_is_asked_for_one() {
        var community = founder.community();
        var moderator = founder.moderator(community);
        sql.execute(
                "delete from community_public_name where account_id = ?",
                moderator.account().value());

        assertThat(screen.as(moderator.account()).open(community.slug() + "/desk"))
                .contains("Your public name");
        screen.write("Public name", "Kim Minji");
        screen.press("Use this name");

        assertThat(screen.open(community.slug() + "/desk")).doesNotContain("Your public name");
    }

    @Test
    void a_moderator_finds_all_pages_of_the_desk_in_order() {
        var community = founder.community();

        assertThat(screen.as(founder.moderator(community).account()).open(community.slug() + "/desk"))
                .containsSubsequence(community.name().en(), "Years", "Shops", "People", "Email")
                .doesNotContain("Demo clock");
    }

    @Test
    void members_and_moderators_of_others_do_not_come_in() {
        var community = founder.community();
        var member = founder.member(founder.moderator(community));
        var elsewhere = founder.moderator(founder.community()).account();

        for (var other : List.of(member, elsewhere)) {
            screen.as(other).open(community.slug() + "/desk");
            assertThat(screen.shows(DeskView.class)).isFalse();
        }
    }
}
