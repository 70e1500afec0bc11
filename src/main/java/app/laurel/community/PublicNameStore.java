package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static app.laurel.db.Tables.COMMUNITY_PUBLIC_NAME;
import static app.laurel.db.Tables.COMMUNITY_PUBLIC_NAME_GIVEN;
import static app.laurel.db.Tables.COMMUNITY_ROLE;
import static org.jooq.Records.mapping;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PublicNameStore {
    private final DSLContext sql;

    PublicNameStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfPublicNames() {
        return ShownTables.of("community_public_name", "community_public_name_given");
    }

    void set(AccountId account, String name, Instant now) {
        sql.insertInto(COMMUNITY_PUBLIC_NAME_GIVEN)
                .set(COMMUNITY_PUBLIC_NAME_GIVEN.ACCOUNT_ID, account)
                .set(COMMUNITY_PUBLIC_NAME_GIVEN.NAME, name)
                .set(COMMUNITY_PUBLIC_NAME_GIVEN.GIVEN_AT, now)
                .onDuplicateKeyUpdate()
                .set(COMMUNITY_PUBLIC_NAME_GIVEN.NAME, name)
                .execute();
        sql.insertInto(COMMUNITY_PUBLIC_NAME)
                .set(COMMUNITY_PUBLIC_NAME.ACCOUNT_ID, account)
                .set(COMMUNITY_PUBLIC_NAME.NAME, name)
                .onDuplicateKeyUpdate()
                .set(COMMUNITY_PUBLIC_NAME.NAME, name)
                .execute();
    }

    /** Every name that the account ever had, the first one first. */
    List<GivenName> list(AccountId account) {
        return sql.select(COMMUNITY_PUBLIC_NAME_GIVEN.NAME, COMMUNITY_PUBLIC_NAME_GIVEN.GIVEN_AT)
                .from(COMMUNITY_PUBLIC_NAME_GIVEN)
                .where(COMMUNITY_PUBLIC_NAME_GIVEN.ACCOUNT_ID.eq(account))
                .orderBy(COMMUNITY_PUBLIC_NAME_GIVEN.GIVEN_AT)
                .fetch(mapping(GivenName::new));
    }

    /** The same of several accounts, read at once; one that never had a name is left out. */
    Map<AccountId, List<GivenName>> list(Collection<AccountId> accounts) {
        return sql.select(
                        COMMUNITY_PUBLIC_NAME_GIVEN.ACCOUNT_ID,
                        COMMUNITY_PUBLIC_NAME_GIVEN.NAME,
                        COMMUNITY_PUBLIC_NAME_GIVEN.GIVEN_AT)
                .from(COMMUNITY_PUBLIC_NAME_GIVEN)
                .where(COMMUNITY_PUBLIC_NAME_GIVEN.ACCOUNT_ID.in(accounts))
                .orderBy(COMMUNITY_PUBLIC_NAME_GIVEN.GIVEN_AT)
                .fetchGroups(COMMUNITY_PUBLIC_NAME_GIVEN.ACCOUNT_ID, it -> new GivenName(it.value2(), it.value3()));
    }

    /** Every name that the other moderators of these communities have or had. */
    Set<String> ofOtherModerators(Collection<CommunityId> communities, AccountId account) {
        return sql.selectDistinct(COMMUNITY_PUBLIC_NAME_GIVEN.NAME)
                .from(COMMUNITY_PUBLIC_NAME_GIVEN)
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ACCOUNT_ID.eq(COMMUNITY_PUBLIC_NAME_GIVEN.ACCOUNT_ID))
                .join(COMMUNITY_ROLE)
                .on(COMMUNITY_ROLE.MEMBER_ID.eq(COMMUNITY_MEMBER.ID))
                .where(
                        COMMUNITY_MEMBER.COMMUNITY_ID.in(communities),
                        COMMUNITY_ROLE.ROLE.eq(Role.MODERATOR.name()),
                        MemberStore.BELONGS,
                        COMMUNITY_PUBLIC_NAME_GIVEN.ACCOUNT_ID.ne(account))
                .fetchSet(COMMUNITY_PUBLIC_NAME_GIVEN.NAME);
    }

    Optional<String> find(AccountId account) {
        return sql.select(COMMUNITY_PUBLIC_NAME.NAME)
                .from(COMMUNITY_PUBLIC_NAME)
                .where(COMMUNITY_PUBLIC_NAME.ACCOUNT_ID.eq(account))
                .fetchOptional(COMMUNITY_PUBLIC_NAME.NAME);
    }
}
