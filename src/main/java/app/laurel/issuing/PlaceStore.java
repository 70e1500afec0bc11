package app.laurel.issuing;

import static app.laurel.db.Tables.ISSUING_PLACE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.AwardCode;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlaceStore {
    private final DSLContext sql;

    PlaceStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownPlaces() {
        return ShownTables.of("issuing_place");
    }

    Optional<StatusPlace> find(AwardCode code) {
        return sql.select(ISSUING_PLACE.LIST, ISSUING_PLACE.PLACE)
                .from(ISSUING_PLACE)
                .where(ISSUING_PLACE.AWARD_CODE.eq(code.value()))
                .fetchOptional(mapping(StatusPlace::new));
    }

    /** The number of the last list that was begun; 1 where none was. */
    int lastList() {
        return sql.select(max(ISSUING_PLACE.LIST))
                .from(ISSUING_PLACE)
                .fetchOptional(Record1::value1)
                .orElse(1);
    }

    int count(int list) {
        return sql.fetchCount(ISSUING_PLACE, ISSUING_PLACE.LIST.eq(list));
    }

    /** Does nothing where the award has a place already, or the place an award. */
    void addIfFree(AwardCode code, StatusPlace place) {
        sql.insertInto(ISSUING_PLACE)
                .set(ISSUING_PLACE.AWARD_CODE, code.value())
                .set(ISSUING_PLACE.LIST, place.list())
                .set(ISSUING_PLACE.PLACE, place.place())
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** The codes that have a place in a list, each with its place. */
    Map<String, Integer> list(int list) {
        return sql.select(ISSUING_PLACE.AWARD_CODE, ISSUING_PLACE.PLACE)
                .from(ISSUING_PLACE)
                .where(ISSUING_PLACE.LIST.eq(list))
                .fetchMap(ISSUING_PLACE.AWARD_CODE, ISSUING_PLACE.PLACE);
    }
}
