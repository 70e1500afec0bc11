package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_TURNOUT;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which members have voted, by day only. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TurnoutStore {
    private final DSLContext sql;

    TurnoutStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The first day stays: a change is no second vote. Whoever votes online has no ballot on paper any more. */
    void voted(CategoryId category, Collection<MemberId> members, LocalDate day) {
        if (members.isEmpty()) return;
        sql.insertInto(BALLOT_TURNOUT, BALLOT_TURNOUT.CATEGORY_ID, BALLOT_TURNOUT.MEMBER_ID, BALLOT_TURNOUT.VOTED_ON)
                .valuesOfRows(
                        members.stream().map(it -> DSL.row(category, it, day)).toList())
                .onDuplicateKeyUpdate()
                .setNull(BALLOT_TURNOUT.PAPER_FILE)
                .execute();
    }

    /** Notes ballots on paper; a later file is no second vote, but the one that they came from. */
    void votedOnPaper(CategoryId category, Collection<MemberId> members, byte[] file, LocalDate day) {
        if (members.isEmpty()) return;
        sql.insertInto(
                        BALLOT_TURNOUT,
                        BALLOT_TURNOUT.CATEGORY_ID,
                        BALLOT_TURNOUT.MEMBER_ID,
                        BALLOT_TURNOUT.VOTED_ON,
                        BALLOT_TURNOUT.PAPER_FILE)
                .valuesOfRows(members.stream()
                        .map(it -> DSL.row(category, it, day, file))
                        .toList())
                .onDuplicateKeyUpdate()
                .set(BALLOT_TURNOUT.PAPER_FILE, file)
                .execute();
    }

    /** Whose ballots came from one of these files, and from which: SHA-256 in hex. */
    Map<MemberId, String> fromFiles(CategoryId category, Collection<String> files) {
        return sql.select(BALLOT_TURNOUT.MEMBER_ID, BALLOT_TURNOUT.PAPER_FILE.convertFrom(HexFormat.of()::formatHex))
                .from(BALLOT_TURNOUT)
                .where(
                        BALLOT_TURNOUT.CATEGORY_ID.eq(category),
                        BALLOT_TURNOUT.PAPER_FILE.in(
                                files.stream().map(HexFormat.of()::parseHex).toList()))
                .fetchMap(Record2::value1, Record2::value2);
    }

    /** The files that the member's ballots came from: SHA-256 in hex; nothing of what was cast online, or is not there. */
    Map<CategoryId, String> paperFiles(Collection<CategoryId> categories, MemberId member) {
        return sql.select(BALLOT_TURNOUT.CATEGORY_ID, BALLOT_TURNOUT.PAPER_FILE.convertFrom(HexFormat.of()::formatHex))
                .from(BALLOT_TURNOUT)
                .where(
                        BALLOT_TURNOUT.CATEGORY_ID.in(categories),
                        BALLOT_TURNOUT.MEMBER_ID.eq(member),
                        BALLOT_TURNOUT.PAPER_FILE.isNotNull())
                .fetchMap(Record2::value1, Record2::value2);
    }

    /** Those of these members whose ballot is one on paper. */
    Set<MemberId> onPaper(CategoryId category, Collection<MemberId> members) {
        return sql.select(BALLOT_TURNOUT.MEMBER_ID)
                .from(BALLOT_TURNOUT)
                .where(
                        BALLOT_TURNOUT.CATEGORY_ID.eq(category),
                        BALLOT_TURNOUT.PAPER_FILE.isNotNull(),
                        BALLOT_TURNOUT.MEMBER_ID.in(members))
                .fetchSet(BALLOT_TURNOUT.MEMBER_ID);
    }

    /** How many ballots on paper stand. */
    int countOnPaper(Collection<CategoryId> categories) {
        return sql.fetchCount(
                BALLOT_TURNOUT, BALLOT_TURNOUT.CATEGORY_ID.in(categories), BALLOT_TURNOUT.PAPER_FILE.isNotNull());
    }

    Optional<LocalDate> votedOn(CategoryId category, MemberId member) {
        return sql.select(BALLOT_TURNOUT.VOTED_ON)
                .from(BALLOT_TURNOUT)
                .where(BALLOT_TURNOUT.CATEGORY_ID.eq(category), BALLOT_TURNOUT.MEMBER_ID.eq(member))
                .fetchOptional(BALLOT_TURNOUT.VOTED_ON);
    }

    /** How many members cast their first ballot online on each day before this one. */
    SortedMap<LocalDate, Integer> byDay(Collection<CategoryId> categories, LocalDate before) {
        var day = DSL.field(DSL.name("first_on"), LocalDate.class);
        var firsts = sql.select(DSL.min(BALLOT_TURNOUT.VOTED_ON).as(day))
                .from(BALLOT_TURNOUT)
                .where(BALLOT_TURNOUT.CATEGORY_ID.in(categories), BALLOT_TURNOUT.PAPER_FILE.isNull())
                .groupBy(BALLOT_TURNOUT.MEMBER_ID)
                .asTable("firsts");
        return new TreeMap<>(sql.select(day, DSL.count())
                .from(firsts)
                .where(day.lt(before))
                .groupBy(day)
                .fetchMap(Record2::value1, Record2::value2));
    }

    void withdrew(CategoryId category, Collection<MemberId> members) {
        if (members.isEmpty()) return;
        sql.deleteFrom(BALLOT_TURNOUT)
                .where(BALLOT_TURNOUT.CATEGORY_ID.eq(category), BALLOT_TURNOUT.MEMBER_ID.in(members))
                .execute();
    }

    /** In which of these categories each of these members voted; who did in none is left out. */
    Map<MemberId, Set<CategoryId>> voted(Collection<CategoryId> categories, Collection<MemberId> members) {
        return sql.select(BALLOT_TURNOUT.MEMBER_ID, BALLOT_TURNOUT.CATEGORY_ID)
                .from(BALLOT_TURNOUT)
                .where(BALLOT_TURNOUT.CATEGORY_ID.in(categories), BALLOT_TURNOUT.MEMBER_ID.in(members))
                .collect(Collectors.groupingBy(
                        Record2::value1, Collectors.mapping(Record2::value2, Collectors.toSet())));
    }
}
