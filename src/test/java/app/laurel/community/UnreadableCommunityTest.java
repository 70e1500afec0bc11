package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.NoteOfTwo;
import app.laurel.PublicReader;
import app.laurel.base.id.ProposalId;
import app.laurel.setback.SeenSetbacks;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A community or a decision whose row cannot be read is missing in lists, and nothing else is. */
@LaurelTest
class UnreadableCommunityTest {
    private final Communities communities;
    private final Proposals proposals;
    private final SeenSetbacks setbacks;
    private final Founder founder;
    private final PublicReader reader;
    private final DSLContext sql;

    @Autowired
    UnreadableCommunityTest(
            Communities communities,
            Proposals proposals,
            SeenSetbacks setbacks,
            Founder founder,
            PublicReader reader,
            DSLContext sql) {
        this.communities = communities;
        this.proposals = proposals;
        this.setbacks = setbacks;
        this.founder = founder;
        this.reader = reader;
        this.sql = sql;
    }

    @Test
    void the_landing_page_shows_all_other_communities() throws Exception {
        var bad = founder.community();
        var good = founder.community();
        sql.execute(
                "update community set zone = 'Asia/Nowhere' where id = ?",
                bad.id().value());
        try {
            assertThat(communities.list()).contains(good).doesNotContain(bad);
            assertThat(reader.ask("/en/").getStatus()).isEqualTo(200);
            assertThat(reader.read("/en/")).contains("/en/" + good.slug()).doesNotContain("/en/" + bad.slug() + "\"");
            assertThat(setbacks.ofNoCommunity("community")).contains("community/" + bad.id());
        } finally {
            sql.execute(
                    "update community set zone = 'Asia/Seoul' where id = ?",
                    bad.id().value());
        }
        assertThat(communities.list()).contains(good, bad);
    }

    @Test
    void the_log_of_decisions_and_what_waits_are_shown_without_the_one_that_cannot_be_read() throws Exception {
        var community = founder.community();
        var first = founder.moderator(community);
        var second = founder.moderator(community);
        var before = proposals.listDecided(community.id()).size();
        var decided = ask(first);
        var bad = ask(first);
        proposals.confirm(second, decided);
        proposals.confirm(second, bad);
        var waits = ask(first);
        var badWaits = ask(first);
        for (var each : new ProposalId[] {bad, badWaits}) {
            sql.execute("update community_proposal set facts = '[]' where id = ?", each.value());
        }

        assertThat(proposals.listDecided(community.id()))
                .hasSize(before + 1)
                .extracting(Proposal::id)
                .contains(decided);
        assertThat(proposals.listWaiting(second))
                .filteredOn(it -> !it.isChanged())
                .extracting(it -> it.proposal().id())
                .containsExactly(waits);
        assertThat(proposals.listWaiting(second))
                .filteredOn(WaitingProposal::isChanged)
                .extracting(it -> it.proposal().id())
                .containsExactly(badWaits);
        assertThat(reader.ask("/en/" + community.slug() + "/staff").getStatus()).isEqualTo(200);
        assertThat(setbacks.by(first)).contains("proposal proposal/" + bad);
    }

    private ProposalId ask(Moderator by) {
        var act = new ProposedAct(NoteOfTwo.NAME, "note/" + UUID.randomUUID(), Map.of(), "a good reason");
        return ((AskOutcome.Asked) proposals.ask(by, act)).proposal().id();
    }
}
