package app.laurel.load;

import app.laurel.OpenEdition;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.id.MemberId;
import java.util.TreeMap;

/** Ballots of people whom nobody knows. */
final class ManyBallots {
    private ManyBallots() {}

    /** The first shop is marked best, and the others in turns. */
    static void cast(BallotBox box, OpenEdition edition, int ballots) {
        for (var ballot = 0; ballot < ballots; ballot++) {
            var marks = new TreeMap<Integer, byte[]>();
            for (var shop = 1; shop <= edition.shops().size(); shop++) {
                var mark = (byte) (shop == 1 ? 5 : 1 + (ballot + shop) % 4);
                marks.put(shop, new byte[] {mark, mark, mark, mark});
            }
            var voter = new Voter.OfMember(new MemberId(1_000_000 + ballot));
            box.cast(voter, edition.category(), new Choice(1, new Marks(4, marks)));
        }
    }
}
