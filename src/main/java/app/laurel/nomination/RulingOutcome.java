package app.laurel.nomination;

import app.laurel.base.id.RulingId;
import app.laurel.shop.ShopAddress;

/** What came of a ruling. */
public sealed interface RulingOutcome {
    /** What can come of undoing one: it needs no reason and no second nominee. */
    sealed interface OfUndoing extends RulingOutcome {}

    /** What is wrong with a reason, be it of a ruling on a nominee or on a category. */
    sealed interface OfReason extends RulingOutcome {}

    /** It is in force, and can be undone by its number. */
    record Ruled(RulingId ruling) implements OfUndoing {}

    /** A ruling is public and needs a reason that is worth reading. */
    record ReasonMissing() implements OfReason {}

    /** The reason is longer than a ruling takes; it is not cut. */
    record ReasonTooLong(int length, int longest) implements OfReason {}

    /** Voting has opened with the list as it is. */
    record ListStands() implements OfUndoing {}

    /** The list was given out; from then on shops may only be withdrawn. */
    record ListIsOut() implements OfUndoing {}

    /** Only who is on a list that is out can be withdrawn. */
    record NotOnTheList() implements RulingOutcome {}

    /** The nominee is already merged, set aside, added or left out: undo that ruling first. */
    record RuledBefore(Ruling ruling) implements RulingOutcome {}

    /** The shop to be added is named by an address that is not its own; the cases say why. */
    record NoOwnAddress(ShopAddress.NotOwn because) implements RulingOutcome {}

    /** The same nominee twice, or a merge that would lead back to itself. */
    record NotTwoNominees() implements RulingOutcome {}
}
