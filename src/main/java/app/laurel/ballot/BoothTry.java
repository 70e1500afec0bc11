package app.laurel.ballot;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.MemberId;
import app.laurel.community.Member;

/**
 * One try of a member to save, cast or take back a ballot.
 *
 * @param version that the voter saw
 * @param id the same for the same attempt sent again
 * @param answers none where the ballot is taken back
 */
record BoothTry(Member member, CategoryId category, Act act, int version, String id, Answers answers) {
    MemberId voter() {
        return member.id();
    }

    boolean isSave() {
        return act == Act.SAVE;
    }

    boolean takesBack() {
        return act == Act.WITHDRAW || answers.isBlank();
    }

    /** What is to be done. */
    enum Act {
        /** Keeps the answers, and casts nothing. */
        SAVE,
        /** Casts the answers; blank ones take the ballot back. */
        CAST,
        /** Takes the ballot back, and keeps the answers. */
        WITHDRAW
    }
}
