package app.laurel.nomination;

import app.laurel.ratelimit.Decision;
import app.laurel.shop.ShopAddress;
import java.time.Instant;

/** What came of changing one's nominations: the sheet as it is kept now, or a reason that the member can act on. */
public sealed interface NominateOutcome {
    /** It is in. */
    record Saved(Sheet sheet) implements NominateOutcome {}

    /** There are as many already as the rules allow; one can be taken out. */
    record Full(int most) implements NominateOutcome {}

    /** The same person has nominated under another address. */
    record OtherAddress() implements NominateOutcome {}

    /** Too many in a day. */
    record Limited(Decision.Refused by) implements NominateOutcome {}

    /** A ruling withdrew the category meanwhile: what was nominated in it is kept, and nothing is added. */
    record Withdrawn() implements NominateOutcome {}

    /** The edition takes no nominations now. */
    record NotOpen(Instant opens, Instant closes) implements NominateOutcome {}

    /** No shop's own address; the cases say why. */
    record NoOwnAddress(ShopAddress.NotOwn because) implements NominateOutcome {}
}
