package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.base.id.ProposalId;
import app.laurel.setback.SeenSetbacks;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever can write the database puts a decision into the public log that two people never took, or changes one that they did. */
@LaurelTest
class ForgedDecisionTest {
    private static final String CONFIRMED = "state = 'CONFIRMED', is_open = null, decided_as_host = false,"
            + " decided_name = 'Somebody', decided_at = asked_at, decided_by = %s";

    private final Proposals proposals;
    private final PublicNames names;
    private final SeenSetbacks setbacks;
    private final PublicReader reader;
    private final TwoSeats seats;
    private final DSLContext sql;
    private TwoSeats.Pair pair;

    @Autowired
    ForgedDecisionTest(
            Proposals proposals,
            PublicNames names,
            SeenSetbacks setbacks,
            PublicReader reader,
            TwoSeats seats,
            DSLContext sql) {
        this.proposals = proposals;
        this.names = names;
        this.setbacks = setbacks;
        this.reader = reader;
        this.seats = seats;
        this.sql = sql;
    }

    @BeforeEach
    void twoModerators() {
        pair = seats.taken();
    }

    @Test
    void what_nobody_confirmed_does_not_stand_in_the_log() {
        var asked = seats.ask(pair.first(), pair);

        change(asked, CONFIRMED.formatted(pair.second().account()));

        assertIsNoDecision(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason = 'another reason'",
                "object = 'another object'",
                "asked_name = 'Another'",
                "decided_name = 'Another'",
                "decided_as_host = true",
                "decided_at = decided_at - interval 1 day",
                "not_independent = not not_independent",
                "stamp = null"
            })
    void what_was_changed_after_it_was_decided_does_not_stand_in_the_log(String columns) throws Exception {
        var asked = seats.ask(pair.first(), pair);
        proposals.confirm(pair.second(), asked);
        assertThat(proposals.listDecided(pair.community().id()))
                .extracting(Proposal::id)
                .contains(asked);
        assertThat(names.findDecided(asked)).isPresent();

        change(asked, columns);

        assertIsNoDecision(asked);
        assertThat(reader.ask("/en/" + pair.community().slug() + "/staff").getStatus())
                .isEqualTo(200);
    }

    private void change(ProposalId asked, String columns) {
        sql.execute("update community_proposal set %s where id = ?".formatted(columns), asked.value());
    }

    private void assertIsNoDecision(ProposalId asked) {
        assertThat(proposals.listDecided(pair.community().id()))
                .extracting(Proposal::id)
                .doesNotContain(asked);
        assertThat(names.findDecided(asked)).isEmpty();
        assertThat(setbacks.by(pair.first())).contains("proposal proposal/" + asked);
        sql.execute("delete from community_proposal where id = ?", asked.value());
    }
}
