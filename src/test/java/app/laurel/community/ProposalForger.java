package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.DeskAlarms;
import app.laurel.base.id.ProposalId;
import app.laurel.community.Proposal.State;
import java.util.List;
import org.jooq.DSLContext;

/** Somebody who can write the database and changes what waits for a second person. */
class ProposalForger {
    private final Proposals proposals;
    private final DeskAlarms alarms;
    private final DSLContext sql;

    ProposalForger(Proposals proposals, DeskAlarms alarms, DSLContext sql) {
        this.proposals = proposals;
        this.alarms = alarms;
        this.sql = sql;
    }

    /** Sets these columns; {@code :second} is the account of this one. */
    void change(ProposalId proposal, String columns, Moderator other) {
        var second = other.account().toString();
        sql.execute(
                "update community_proposal set %s where id = ?".formatted(columns.replace(":second", second)),
                proposal.value());
    }

    /** Both try to confirm it, so does whoever really asked; then one of them lets it go. */
    void assertIsOnlyLetGo(ProposalId asked, TwoSeats.Pair desk) {
        for (var each : List.of(desk.first(), desk.second())) {
            assertThat(proposals.confirm(each, asked)).isInstanceOf(ConfirmOutcome.Changed.class);
            assertThat(proposals.listWaiting(each))
                    .filteredOn(it -> it.proposal().id().equals(asked))
                    .singleElement()
                    .matches(WaitingProposal::isChanged)
                    .matches(it -> !it.mayConfirm());
        }
        assertThat(alarms.at(desk.community())).singleElement().asString().contains("not all what was asked for");

        assertThat(proposals.withdraw(desk.second(), asked)).isTrue();

        assertThat(alarms.at(desk.community())).isEmpty();
        assertThat(proposals.confirm(desk.first(), asked)).isEqualTo(new ConfirmOutcome.Over(State.WITHDRAWN));
    }
}
