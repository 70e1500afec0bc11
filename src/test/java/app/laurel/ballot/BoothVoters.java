package app.laurel.ballot;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import java.util.concurrent.atomic.AtomicInteger;

/** Members who come to the booth, and what their browsers send. */
public class BoothVoters {
    private static final int CRITERIA = 4;
    private static final AtomicInteger TRY = new AtomicInteger();

    private final Founder founder;
    private final Members members;
    private final Accounts accounts;
    private final VotingBooth booth;

    BoothVoters(Founder founder, Members members, Accounts accounts, VotingBooth booth) {
        this.founder = founder;
        this.members = members;
        this.accounts = accounts;
        this.booth = booth;
    }

    /** Somebody new on the roll of this edition. */
    Member of(OpenEdition edition) {
        return members.member(
                founder.member(edition.first()), edition.community().id());
    }

    /** Whoever is a member of the edition's community under this mail address. */
    Member named(OpenEdition edition, String mail) {
        var account = accounts.open(MailAddress.parse(mail).orElseThrow()).id();
        return members.member(account, edition.community().id());
    }

    /** What becomes of the first ballot of this member. */
    BoothOutcome cast(Member voter, OpenEdition edition, String answers) {
        return castOver(voter, edition, 0, answers);
    }

    /** What becomes of a cast over what the browser knows as this version. */
    BoothOutcome castOver(Member voter, OpenEdition edition, int version, String answers) {
        return booth.cast(voter, edition.category(), version, id(), said(answers));
    }

    /** The member takes back what was cast, of which the browser knows this version. */
    BoothOutcome withdraw(Member voter, OpenEdition edition, int version) {
        return booth.withdraw(voter, edition.category(), version, id());
    }

    /** What the member sees of the own ballot. */
    SavedBallot kept(Member voter, OpenEdition edition) {
        return booth.savedBallot(voter, edition.category());
    }

    /** Somebody new on the roll, whose favourite is the first shop. */
    Member whoCast(OpenEdition edition) {
        var voter = of(edition);
        cast(voter, edition, "*1 1:5555");
        return voter;
    }

    /** Somebody new has a ballot in the edition's box. */
    void castOne(OpenEdition edition) {
        cast(of(edition), edition, "1:5555");
    }

    /** The id that a browser gives to one try. */
    static String id() {
        return "try-" + TRY.incrementAndGet();
    }

    /** Answers to the usual criteria. */
    static Answers said(String text) {
        return Answers.parse(text, CRITERIA);
    }
}
