package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT;
import static app.laurel.db.Tables.BALLOT_KEY;

import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.community.Member;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Boxes into which for a while nothing comes, so that what is sent meanwhile waits together. */
public class HeldBoxes {
    private final BoothVoters voters;
    private final OpenEditions editions;
    private final TransactionTemplate transactions;
    private final DSLContext sql;

    HeldBoxes(BoothVoters voters, OpenEditions editions, TransactionTemplate transactions, DSLContext sql) {
        this.voters = voters;
        this.editions = editions;
        this.transactions = transactions;
        this.sql = sql;
    }

    /** An edition with a ballot in its box. */
    OpenEdition begun() {
        var edition = editions.anOpenEdition().open();
        voters.castOne(edition);
        return edition;
    }

    List<Member> some(int count, OpenEdition edition) {
        return Stream.generate(() -> voters.of(edition)).limit(count).toList();
    }

    List<Callable<BoothOutcome>> casts(OpenEdition edition, List<Member> members) {
        return members.stream()
                .<Callable<BoothOutcome>>map(it -> () -> voters.cast(it, edition, "1:5555"))
                .toList();
    }

    /** What is sent meanwhile waits, for the key of the box is held as by a count that begins. */
    void whileHeld(OpenEdition edition, Runnable acts) {
        transactions.executeWithoutResult(open -> {
            sql.selectFrom(BALLOT_KEY)
                    .where(BALLOT_KEY.CATEGORY_ID.eq(edition.category()))
                    .forUpdate()
                    .fetch();
            acts.run();
        });
    }

    int inTheBox(OpenEdition edition) {
        return sql.fetchCount(BALLOT, BALLOT.CATEGORY_ID.eq(edition.category()));
    }

    /** The answers that are kept, and those that were cast. */
    String shown(Member voter, OpenEdition edition) {
        var kept = voters.kept(voter, edition);
        var cast = kept.cast();
        return kept.answers() + " / " + (cast == null ? "-" : cast.answers());
    }
}
