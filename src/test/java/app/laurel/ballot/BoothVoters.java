package app.laurel.ballot;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.community.Member;
import app.laurel.community.Members;
import java.util.concurrent.atomic.AtomicInteger;

/** Members who come to the booth, and what their browsers send. */
public class BoothVoters {
    private static final int CRITERIA = 4;
    private static final AtomicInteger TRY = new AtomicInteger();

    private final Founder founder;
    private final Members members;

    BoothVoters(Founder founder, Members members) {
        this.founder = founder;
        this.members = members;
    }

    /** Somebody new on the roll of this edition. */
    Member of(OpenEdition edition) {
        return members.member(
                founder.member(edition.first()), edition.community().id());
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
