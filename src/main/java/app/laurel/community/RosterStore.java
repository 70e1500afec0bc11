package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static org.jooq.Records.mapping;

import app.laurel.base.id.CommunityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many people at once, a few hundred in each statement. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RosterStore {
    private static final int ROWS = 500;

    private final DSLContext sql;
    private final PersonKeys persons;

    RosterStore(DSLContext sql, PersonKeys persons) {
        this.sql = sql;
        this.persons = persons;
    }

    /** The join dates of the members, by mail address. */
    Map<String, LocalDate> joinDates(CommunityId community) {
        return sql.select(COMMUNITY_ACCOUNT.MAIL, COMMUNITY_MEMBER.JOINED_ON)
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), COMMUNITY_MEMBER.LEFT_ON.isNull())
                .fetchMap(COMMUNITY_ACCOUNT.MAIL, COMMUNITY_MEMBER.JOINED_ON);
    }

    /** Makes each a member since the day of the line, with an account if there was none. */
    List<JoinDateStore.Entry> write(CommunityId community, List<RosterLine> lines, Instant now) {
        var entries = new ArrayList<JoinDateStore.Entry>();
        for (var from = 0; from < lines.size(); from += ROWS) {
            var some = lines.subList(from, Math.min(from + ROWS, lines.size()));
            openAccounts(some, now);
            join(community, some);
            entries.addAll(entries(community, some));
        }
        return entries;
    }

    private void openAccounts(List<RosterLine> lines, Instant now) {
        var insert = sql.insertInto(
                COMMUNITY_ACCOUNT,
                COMMUNITY_ACCOUNT.MAIL,
                COMMUNITY_ACCOUNT.DISPLAY_NAME,
                COMMUNITY_ACCOUNT.HOST,
                COMMUNITY_ACCOUNT.PERSON_KEY,
                COMMUNITY_ACCOUNT.CREATED_AT);
        for (var line : lines) {
            var name = line.name().isEmpty() ? line.mail().localPart() : line.name();
            insert = insert.values(line.mail().value(), cut(name), false, persons.of(line.mail()), now);
        }
        insert.onDuplicateKeyIgnore().execute();
    }

    private void join(CommunityId community, List<RosterLine> lines) {
        var accounts = sql.select(COMMUNITY_ACCOUNT.MAIL, COMMUNITY_ACCOUNT.ID)
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.MAIL.in(mails(lines)))
                .fetchMap(COMMUNITY_ACCOUNT.MAIL, COMMUNITY_ACCOUNT.ID);
        var insert = sql.insertInto(
                COMMUNITY_MEMBER,
                COMMUNITY_MEMBER.COMMUNITY_ID,
                COMMUNITY_MEMBER.ACCOUNT_ID,
                COMMUNITY_MEMBER.JOINED_ON);
        for (var line : lines) {
            insert = insert.values(community, accounts.get(line.mail().value()), line.joinedOn());
        }
        insert.onDuplicateKeyUpdate()
                .set(COMMUNITY_MEMBER.JOINED_ON, DSL.excluded(COMMUNITY_MEMBER.JOINED_ON))
                .setNull(COMMUNITY_MEMBER.LEFT_ON)
                .setNull(COMMUNITY_MEMBER.ENDED_BY)
                .execute();
    }

    private List<JoinDateStore.Entry> entries(CommunityId community, List<RosterLine> lines) {
        return sql.select(COMMUNITY_MEMBER.ID, COMMUNITY_MEMBER.JOINED_ON)
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), COMMUNITY_ACCOUNT.MAIL.in(mails(lines)))
                .fetch(mapping(JoinDateStore.Entry::new));
    }

    private static List<String> mails(List<RosterLine> lines) {
        return lines.stream().map(it -> it.mail().value()).toList();
    }

    private static String cut(String name) {
        return name.length() <= Accounts.LONGEST_NAME ? name : name.substring(0, Accounts.LONGEST_NAME);
    }
}
