package app.laurel.ballot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One voter's ballot as stored: the answers as last saved, and what was last cast.
 *
 * @param version rises with every save and every cast; 0 before the first
 * @param answers cast or not
 * @param cast null if no ballot of this voter stands
 */
public record SavedBallot(
        int version, Answers answers, @Nullable Cast cast) {
    /**
     * With what lies in the box in the place of what the draft says of it: the draft adds when that was cast, and which shops
     * were said to be not used.
     *
     * @param atLatest before which the ballot was cast, should the draft not know
     */
    SavedBallot withBallot(Choice choice, String number, Instant atLatest) {
        if (choice.favourite() == 0 && choice.marks().byShop().isEmpty()) return withoutBallot();
        if (cast != null && cast.number().equals(number)) {
            var same = cast.answers().choice(choice.marks().criteria()).equals(choice);
            if (same) return this;
        }
        var at = cast == null ? atLatest : cast.at();
        return new SavedBallot(version, answers, new Cast(Answers.of(choice), number, at));
    }

    /** The same answers as a draft, with nothing cast. */
    SavedBallot withoutBallot() {
        return new SavedBallot(version, answers, null);
    }

    /** A ballot without answers. */
    static final SavedBallot EMPTY = new SavedBallot(0, Answers.NONE, null);

    /**
     * The ballot that stands.
     *
     * @param number of the receipt
     * @param at when it was cast or last changed
     */
    public record Cast(Answers answers, String number, Instant at) {}
}
