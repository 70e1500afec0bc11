package app.laurel.community;

import static java.util.Objects.requireNonNull;

import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import app.laurel.base.id.ProposalId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** Makes communities with two moderators, one of whom asks for an act of two that only notes itself. */
public class TwoSeats {
    /** When they take office; a minute later they may ask and confirm. */
    static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");

    private final Founder founder;
    private final Proposals proposals;
    private final MovableClock clock;
    private final Members members;
    private final Accounts accounts;
    private final Appointments appointments;
    private final DSLContext sql;

    // a plain arrangement of what the tests of this module need together
    TwoSeats(
            Founder founder,
            Proposals proposals,
            MovableClock clock,
            Members members,
            Accounts accounts,
            Appointments appointments,
            DSLContext sql) {
        this.founder = founder;
        this.proposals = proposals;
        this.members = members;
        this.accounts = accounts;
        this.appointments = appointments;
        this.clock = clock;
        this.sql = sql;
    }

    /** Two moderators of one community, and what they decide about. */
    record Pair(Community community, Moderator first, Moderator second, String object) {
        /** The act that they decide on. */
        ProposedAct note(String reason) {
            return new ProposedAct(NoteOfTwo.NAME, object, Map.of("file", "one"), reason);
        }
    }

    /** A new community with two moderators in office since a minute. */
    Pair taken() {
        clock.moveTo(NOON);
        var community = founder.community();
        var pair = new Pair(
                community, founder.moderator(community), founder.moderator(community), "note/" + UUID.randomUUID());
        clock.moveTo(NOON.plusSeconds(60));
        return pair;
    }

    /** Has one of them, or another, ask for it. */
    ProposalId ask(Moderator by, Pair pair) {
        return ((AskOutcome.Asked) proposals.ask(by, pair.note("a good reason")))
                .proposal()
                .id();
    }

    /** Takes the office from somebody, behind everybody's back. */
    void leave(Moderator moderator) {
        sql.execute(
                "delete r from community_role r join community_member m on m.id = r.member_id where m.account_id = ?",
                moderator.account().value());
    }

    /** The same, and the office is given back by a host. */
    void leaveAndComeBack(Moderator moderator) {
        leave(moderator);
        appointments.name(
                members.host(founder.host()),
                moderator.community(),
                accounts.get(moderator.account()).mail(),
                "");
    }

    /** Who confirmed. */
    static Signature deciderOf(Proposal proposal) {
        return requireNonNull(proposal.decided());
    }
}
