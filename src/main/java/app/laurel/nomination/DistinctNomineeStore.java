package app.laurel.nomination;

import static app.laurel.db.Tables.NOMINATION_DISTINCT;
import static org.jooq.Records.mapping;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DistinctNomineeStore {
    private final DSLContext sql;

    DistinctNomineeStore(DSLContext sql) {
        this.sql = sql;
    }

    Set<Pair> list(CategoryId category) {
        return sql.select(NOMINATION_DISTINCT.NOMINEE_ID, NOMINATION_DISTINCT.OTHER_NOMINEE_ID)
                .from(NOMINATION_DISTINCT)
                .where(NOMINATION_DISTINCT.CATEGORY_ID.eq(category))
                .fetchSet(mapping(Pair::new));
    }

    /** Whether it was not there yet. */
    boolean add(CategoryId category, Pair pair) {
        return sql.insertInto(NOMINATION_DISTINCT)
                        .set(NOMINATION_DISTINCT.CATEGORY_ID, category)
                        .set(NOMINATION_DISTINCT.NOMINEE_ID, pair.one())
                        .set(NOMINATION_DISTINCT.OTHER_NOMINEE_ID, pair.other())
                        .onDuplicateKeyIgnore()
                        .execute()
                == 1;
    }

    /** Whether it was there. */
    boolean remove(CategoryId category, Pair pair) {
        return sql.deleteFrom(NOMINATION_DISTINCT)
                        .where(
                                NOMINATION_DISTINCT.CATEGORY_ID.eq(category),
                                NOMINATION_DISTINCT.NOMINEE_ID.eq(pair.one()),
                                NOMINATION_DISTINCT.OTHER_NOMINEE_ID.eq(pair.other()))
                        .execute()
                == 1;
    }

    /** Two nominees, whichever is named first. */
    record Pair(NomineeId one, NomineeId other) {
        Pair {
            if (one.equals(other)) throw new IllegalArgumentException("got nominee %s twice, want two".formatted(one));
            if (one.value() > other.value()) {
                var smaller = other;
                other = one;
                one = smaller;
            }
        }
    }
}
