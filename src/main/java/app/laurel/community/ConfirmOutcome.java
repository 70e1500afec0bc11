package app.laurel.community;

import java.time.Instant;

/** What came of confirming a proposal. */
public sealed interface ConfirmOutcome {
    /** It is done. */
    record Confirmed(Decision decision) implements ConfirmOutcome {}

    /** It takes another person. */
    record OwnProposal() implements ConfirmOutcome {}

    /**
     * It takes somebody who was in office when it was asked for.
     *
     * @param since when this person came into office
     */
    record NotInOfficeThen(Instant since) implements ConfirmOutcome {}

    /** Whoever asked is in office no more: it is to be asked for again. */
    record AskerLeft() implements ConfirmOutcome {}

    /** What was asked for, or who asked, was changed past Laurel: it can only be let go. */
    record Changed() implements ConfirmOutcome {}

    /** It was confirmed, withdrawn or let expire before. */
    record Over(Proposal.State state) implements ConfirmOutcome {}

    /** There is a second moderator: a host stands in only where there is none. */
    record SecondModeratorThere() implements ConfirmOutcome {}

    /** Whoever acts for an award does so under a public name. */
    record NameMissing() implements ConfirmOutcome {}

    /**
     * Something else stands in its way by now.
     *
     * @param key of the text that says what
     */
    record Prevented(String key) implements ConfirmOutcome {}
}
