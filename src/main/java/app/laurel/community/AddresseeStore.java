package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AddresseeStore {
    private final DSLContext sql;

    AddresseeStore(DSLContext sql) {
        this.sql = sql;
    }

    List<Addressee> list(CommunityId community, LocalDate joinedBy, MemberId after, int limit) {
        return people().where(
                        COMMUNITY_MEMBER.COMMUNITY_ID.eq(community),
                        COMMUNITY_MEMBER.LEFT_ON.isNull(),
                        COMMUNITY_MEMBER.JOINED_ON.le(joinedBy),
                        COMMUNITY_MEMBER.ID.gt(after))
                .orderBy(COMMUNITY_MEMBER.ID)
                .limit(limit)
                .fetch(AddresseeStore::addressee);
    }

    Optional<MemberId> findNext(CommunityId community, LocalDate joinedBy, MemberId after) {
        return sql.select(COMMUNITY_MEMBER.ID)
                .from(COMMUNITY_MEMBER)
                .where(
                        COMMUNITY_MEMBER.COMMUNITY_ID.eq(community),
                        COMMUNITY_MEMBER.LEFT_ON.isNull(),
                        COMMUNITY_MEMBER.JOINED_ON.le(joinedBy),
                        COMMUNITY_MEMBER.ID.gt(after))
                .orderBy(COMMUNITY_MEMBER.ID)
                .limit(1)
                .fetchOptional(COMMUNITY_MEMBER.ID);
    }

    Optional<Addressee> find(MemberId member) {
        return people().where(COMMUNITY_MEMBER.ID.eq(member), COMMUNITY_MEMBER.LEFT_ON.isNull())
                .fetchOptional(AddresseeStore::addressee);
    }

    private SelectOnConditionStep<Record4<MemberId, AccountId, String, String>> people() {
        return sql.select(
                        COMMUNITY_MEMBER.ID,
                        COMMUNITY_MEMBER.ACCOUNT_ID,
                        COMMUNITY_ACCOUNT.MAIL,
                        COMMUNITY_ACCOUNT.LANGUAGE)
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID));
    }

    private static Addressee addressee(Record4<MemberId, AccountId, String, @Nullable String> row) {
        var tag = row.value4();
        var language = tag == null ? null : Language.ofTag(tag).orElse(null);
        return new Addressee(row.value1(), row.value2(), new MailAddress(row.value3()), language);
    }
}
