package app.laurel.nomination;

import static app.laurel.db.Tables.NOMINATION;
import static app.laurel.db.Tables.NOMINATION_IMPORT;
import static app.laurel.db.Tables.NOMINATION_NOMINEE;
import static org.jooq.Records.mapping;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NominationStore {
    private static final int ROWS = 1_000;

    private final DSLContext sql;

    NominationStore(DSLContext sql) {
        this.sql = sql;
    }

    /** All nominees of a category by key. */
    Map<String, Nominee> nomineesByKey(CategoryId category) {
        return sql.select(NOMINATION_NOMINEE.MATCH_KEY, NOMINATION_NOMINEE.ID, NOMINATION_NOMINEE.NAME)
                .from(NOMINATION_NOMINEE)
                .where(NOMINATION_NOMINEE.CATEGORY_ID.eq(category))
                .orderBy(NOMINATION_NOMINEE.NAME, NOMINATION_NOMINEE.ID)
                .fetchMap(NOMINATION_NOMINEE.MATCH_KEY, row -> new Nominee(row.value2(), row.value3()));
    }

    Optional<Nominee> find(CategoryId category, NomineeId nominee) {
        return sql.select(NOMINATION_NOMINEE.ID, NOMINATION_NOMINEE.NAME)
                .from(NOMINATION_NOMINEE)
                .where(NOMINATION_NOMINEE.CATEGORY_ID.eq(category), NOMINATION_NOMINEE.ID.eq(nominee))
                .fetchOptional(mapping(Nominee::new));
    }

    /** By which number a category knows a nominee of one of these, of which it may be one. */
    Optional<NomineeId> findTwin(CategoryId category, Collection<CategoryId> among, NomineeId nominee) {
        var twin = NOMINATION_NOMINEE.as("twin");
        return sql.select(twin.ID)
                .from(NOMINATION_NOMINEE)
                .join(twin)
                .on(twin.MATCH_KEY.eq(NOMINATION_NOMINEE.MATCH_KEY), twin.CATEGORY_ID.eq(category))
                .where(NOMINATION_NOMINEE.ID.eq(nominee), NOMINATION_NOMINEE.CATEGORY_ID.in(among))
                .fetchOptional(twin.ID);
    }

    /** Whether anything is known of the category: nobody is nominated or ruled on without being written down as a nominee. */
    boolean hasNominees(CategoryId category) {
        return sql.fetchExists(NOMINATION_NOMINEE, NOMINATION_NOMINEE.CATEGORY_ID.eq(category));
    }

    /** Those of the keys by which somebody is known in one of the categories. */
    Set<String> known(Collection<CategoryId> categories, Collection<String> keys) {
        return sql.select(NOMINATION_NOMINEE.MATCH_KEY)
                .from(NOMINATION_NOMINEE)
                .where(NOMINATION_NOMINEE.CATEGORY_ID.in(categories), NOMINATION_NOMINEE.MATCH_KEY.in(keys))
                .fetchSet(NOMINATION_NOMINEE.MATCH_KEY);
    }

    /** Writes down nominees that are new; those known by their key stay as they are. */
    void addNominees(CategoryId category, Map<String, String> nameByKey) {
        for (var some : chunks(nameByKey.entrySet())) {
            var insert = sql.insertInto(
                    NOMINATION_NOMINEE,
                    NOMINATION_NOMINEE.CATEGORY_ID,
                    NOMINATION_NOMINEE.MATCH_KEY,
                    NOMINATION_NOMINEE.NAME);
            for (var entry : some) {
                insert = insert.values(category, entry.getKey(), entry.getValue());
            }
            insert.onDuplicateKeyIgnore().execute();
        }
    }

    /** Every nominator's nominees in the order of their lines, by tag. */
    Map<ByteBuffer, List<NomineeId>> nominations(CategoryId category) {
        var byTag = new HashMap<ByteBuffer, List<NomineeId>>();
        try (var rows = sql.select(NOMINATION.NOMINATOR_TAG, NOMINATION.NOMINEE_ID)
                .from(NOMINATION)
                .where(NOMINATION.CATEGORY_ID.eq(category))
                .orderBy(NOMINATION.NOMINATOR_TAG, NOMINATION.PLACE)
                .fetchSize(ROWS)
                .fetchLazy()) {
            rows.forEach(row -> byTag.computeIfAbsent(ByteBuffer.wrap(row.value1()), fresh -> new ArrayList<>(5))
                    .add(row.value2()));
        }
        return byTag;
    }

    void remove(CategoryId category, Collection<byte[]> tags) {
        for (var some : chunks(tags)) {
            sql.deleteFrom(NOMINATION)
                    .where(NOMINATION.CATEGORY_ID.eq(category), NOMINATION.NOMINATOR_TAG.in(some))
                    .execute();
        }
    }

    void add(CategoryId category, List<Line> lines) {
        for (var some : chunks(lines)) {
            var insert = sql.insertInto(
                    NOMINATION,
                    NOMINATION.CATEGORY_ID,
                    NOMINATION.NOMINATOR_TAG,
                    NOMINATION.PLACE,
                    NOMINATION.NOMINEE_ID);
            for (var line : some) {
                insert = insert.values(category, line.tag(), line.place(), line.nominee());
            }
            insert.execute();
        }
    }

    Optional<Instant> findImport(EditionId edition, byte[] fileHash) {
        return sql.select(NOMINATION_IMPORT.IMPORTED_AT)
                .from(NOMINATION_IMPORT)
                .where(NOMINATION_IMPORT.EDITION_ID.eq(edition), NOMINATION_IMPORT.FILE_HASH.eq(fileHash))
                .fetchOptional(NOMINATION_IMPORT.IMPORTED_AT);
    }

    void addImport(EditionId edition, byte[] fileHash, int lines, AccountId by, Instant now) {
        sql.insertInto(NOMINATION_IMPORT)
                .set(NOMINATION_IMPORT.EDITION_ID, edition)
                .set(NOMINATION_IMPORT.FILE_HASH, fileHash)
                .set(NOMINATION_IMPORT.LINE_COUNT, lines)
                .set(NOMINATION_IMPORT.IMPORTED_BY, by)
                .set(NOMINATION_IMPORT.IMPORTED_AT, now)
                .execute();
    }

    private static <T> List<List<T>> chunks(Collection<T> all) {
        var list = List.copyOf(all);
        var chunks = new ArrayList<List<T>>();
        for (var from = 0; from < list.size(); from += ROWS) {
            chunks.add(list.subList(from, Math.min(from + ROWS, list.size())));
        }
        return chunks;
    }

    /** One line of a nomination. */
    static final class Line {
        private final byte[] tag;
        private final int place;
        private final NomineeId nominee;

        Line(byte[] tag, int place, NomineeId nominee) {
            this.tag = tag.clone();
            this.place = place;
            this.nominee = nominee;
        }

        private byte[] tag() {
            return tag;
        }

        private int place() {
            return place;
        }

        private NomineeId nominee() {
            return nominee;
        }
    }
}
