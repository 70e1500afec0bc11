package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY;

import app.laurel.base.ReadableRows;
import app.laurel.base.UnreadableRow;
import app.laurel.base.change.ShownTables;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Bilingual;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.SelectJoinStep;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CommunityStore {
    private final DSLContext sql;
    private final ReadableRows readable;

    CommunityStore(DSLContext sql, ReadableRows readable) {
        this.sql = sql;
        this.readable = readable;
    }

    @Bean
    static ShownTables shownOfCommunity() {
        return ShownTables.of("community");
    }

    Optional<Community> find(CommunityId id) {
        return communities().where(COMMUNITY.ID.eq(id)).fetchOptional(CommunityStore::community);
    }

    Optional<Community> findBySlug(String slug) {
        return communities().where(COMMUNITY.SLUG.eq(slug)).fetchOptional(CommunityStore::community);
    }

    /** One that cannot be read is left out. */
    List<Community> list() {
        return readable.read(
                communities().orderBy(COMMUNITY.SLUG).fetch(),
                CommunityStore::community,
                (row, failure) -> new UnreadableRow("community", "community/" + row.value1(), null, failure));
    }

    boolean isEmpty() {
        return !sql.fetchExists(COMMUNITY);
    }

    /** Empty when the slug is taken, also by somebody in the same moment. */
    Optional<CommunityId> add(NewCommunity wanted, Instant now) {
        var added = sql.insertInto(COMMUNITY)
                .set(COMMUNITY.SLUG, wanted.slug())
                .set(COMMUNITY.NAME_KO, wanted.name().ko())
                .set(COMMUNITY.NAME_EN, wanted.name().en())
                .set(COMMUNITY.ABOUT_KO, wanted.about().ko())
                .set(COMMUNITY.ABOUT_EN, wanted.about().en())
                .set(COMMUNITY.ZONE, wanted.zone().getId())
                .set(COMMUNITY.CREATED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
        if (added == 0) return Optional.empty();
        return findBySlug(wanted.slug()).map(Community::id);
    }

    private SelectJoinStep<Record7<CommunityId, String, String, String, String, String, String>> communities() {
        return sql.select(
                        COMMUNITY.ID,
                        COMMUNITY.SLUG,
                        COMMUNITY.NAME_KO,
                        COMMUNITY.NAME_EN,
                        COMMUNITY.ABOUT_KO,
                        COMMUNITY.ABOUT_EN,
                        COMMUNITY.ZONE)
                .from(COMMUNITY);
    }

    private static Community community(Record7<CommunityId, String, String, String, String, String, String> row) {
        return new Community(
                row.value1(),
                row.value2(),
                new Bilingual(row.value3(), row.value4()),
                new Bilingual(row.value5(), row.value6()),
                ZoneId.of(row.value7()));
    }
}
