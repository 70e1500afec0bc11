package app.laurel.result;

import static app.laurel.db.Tables.RESULT_BALLOTS;

import app.laurel.base.id.CategoryId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The parts of {@code ballots.csv}, one a row. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BallotsStore {
    private final DSLContext sql;

    BallotsStore(DSLContext sql) {
        this.sql = sql;
    }

    void replace(CategoryId category, int version, List<byte[]> parts) {
        sql.deleteFrom(RESULT_BALLOTS)
                .where(RESULT_BALLOTS.CATEGORY_ID.eq(category), RESULT_BALLOTS.VERSION.eq(version))
                .execute();
        for (var part = 0; part < parts.size(); part++) {
            sql.insertInto(RESULT_BALLOTS)
                    .set(RESULT_BALLOTS.CATEGORY_ID, category)
                    .set(RESULT_BALLOTS.VERSION, version)
                    .set(RESULT_BALLOTS.PART, part)
                    .set(RESULT_BALLOTS.CONTENT, parts.get(part))
                    .execute();
        }
    }

    Optional<byte[]> find(CategoryId category, int version, int part) {
        return sql.select(RESULT_BALLOTS.CONTENT)
                .from(RESULT_BALLOTS)
                .where(
                        RESULT_BALLOTS.CATEGORY_ID.eq(category),
                        RESULT_BALLOTS.VERSION.eq(version),
                        RESULT_BALLOTS.PART.eq(part))
                .fetchOptional(RESULT_BALLOTS.CONTENT);
    }
}
