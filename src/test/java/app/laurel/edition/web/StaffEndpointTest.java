package app.laurel.edition.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import app.laurel.OpenEditions;
import app.laurel.community.Accounts;
import app.laurel.community.AskOutcome;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.community.ProposedAct;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Anyone reads who runs an award, under which names, and what two of them decided. */
@LaurelTest
class StaffEndpointTest {
    private final MockMvc browser;
    private final Founder founder;
    private final Accounts accounts;
    private final Proposals proposals;
    private final OpenEditions editions;
    private final MovableClock clock;

    @Autowired
    StaffEndpointTest(
            MockMvc browser,
            Founder founder,
            Accounts accounts,
            Proposals proposals,
            OpenEditions editions,
            MovableClock clock) {
        this.browser = browser;
        this.founder = founder;
        this.accounts = accounts;
        this.proposals = proposals;
        this.editions = editions;
        this.clock = clock;
    }

    @Test
    void moderators_stand_there_by_the_names_they_chose_and_never_by_their_address() throws Exception {
        var community = founder.community();
        var moderator = founder.moderator(community);
        assertThat(page(community, "en")).contains("Moderator " + moderator.account(), "A host of this installation");

        accounts.setPublicName(moderator.account(), "김민지 <b>");

        assertThat(page(community, "en"))
                .contains("김민지 &lt;b&gt;", "No two-person decisions yet")
                .doesNotContain(accounts.get(moderator.account()).mail().value());
        assertThat(page(community, "ko")).contains("이 상을 운영하는 사람들");
    }

    @Test
    void what_two_decided_stands_there_and_what_waits_does_not() throws Exception {
        var community = founder.community();
        var first = founder.moderator(community);
        var second = founder.moderator(community);
        var asked = (AskOutcome.Asked)
                proposals.ask(first, new ProposedAct(NoteOfTwo.NAME, "note/page", Map.of(), "a reason to read"));
        assertThat(page(community, "en")).doesNotContain("Note note/page", "a reason to read");

        proposals.confirm(second, asked.proposal().id());

        assertThat(page(community, "en")).contains("Note note/page", "a reason to read");
    }

    @Test
    void whoever_comes_after_the_rules_were_fixed_stands_there_with_the_moment_of_the_first_signature()
            throws Exception {
        var open = editions.anOpenEdition().open();
        assertThat(page(open.community(), "en"))
                .contains(
                        "Staff of Shop of the Year 2026",
                        "Moderator " + open.first().account())
                .doesNotContain("three days");

        clock.moveTo(Instant.parse("2026-06-01T00:00:00Z"));
        Moderator late = founder.moderator(open.community());

        assertThat(page(open.community(), "en"))
                .contains("Moderator " + late.account() + " came into office on June 1, 2026, 9:00")
                .contains("may sign the result from June 4, 2026, 9:00");
    }

    @Test
    void a_community_that_does_not_exist_has_no_such_page() throws Exception {
        browser.perform(get("/en/nobody-is-here/staff")).andExpect(status().isNotFound());
    }

    private String page(Community community, String language) throws Exception {
        return browser.perform(get("/" + language + "/" + community.slug() + "/staff"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }
}
