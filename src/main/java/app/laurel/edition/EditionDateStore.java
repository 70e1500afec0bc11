package app.laurel.edition;

import static app.laurel.db.Tables.EDITION;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dates of all editions together. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EditionDateStore {
    private final DSLContext sql;

    EditionDateStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The first date of any edition after this moment. */
    Optional<Instant> nextDateAfter(Instant now) {
        var dates = List.of(
                EDITION.NOMINATING_OPENS_AT,
                EDITION.NOMINATING_CLOSES_AT,
                EDITION.VOTING_OPENS_AT,
                EDITION.VOTING_CLOSES_AT,
                EDITION.PUBLISHES_AT,
                EDITION.PUBLISHED_AT);
        var next = dates.stream().map(it -> min(when(it.gt(now), it))).toList();
        var closed = min(when(EDITION.VOTING_CLOSES_AT.gt(now.minus(Edition.FRESH)), EDITION.VOTING_CLOSES_AT));
        var row = sql.select(next).select(closed).from(EDITION).fetchSingle();
        var old = Stream.ofNullable(row.get(closed)).map(it -> it.plus(Edition.FRESH));
        return Stream.concat(next.stream().flatMap(it -> Stream.ofNullable(row.get(it))), old)
                .min(Comparator.naturalOrder());
    }

    /** The first end, after this moment, of a day until which one had to have joined. */
    Optional<Instant> nextRollAfter(Instant now) {
        var dayBefore = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        return sql
                .selectDistinct(EDITION.JOINED_BY, EDITION.ZONE)
                .from(EDITION)
                .where(EDITION.JOINED_BY.ge(dayBefore))
                .fetch(it -> it.value1()
                        .plusDays(1)
                        .atStartOfDay(ZoneId.of(it.value2()))
                        .toInstant())
                .stream()
                .filter(it -> it.isAfter(now))
                .min(Comparator.naturalOrder());
    }
}
