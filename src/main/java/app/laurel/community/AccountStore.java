package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static java.util.stream.Collectors.toMap;

import app.laurel.base.ReadableRows;
import app.laurel.base.Theme;
import app.laurel.base.UnreadableRow;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AccountStore {
    private final DSLContext sql;
    private final PersonKeys persons;
    private final ReadableRows readable;

    AccountStore(DSLContext sql, PersonKeys persons, ReadableRows readable) {
        this.sql = sql;
        this.readable = readable;
        this.persons = persons;
    }

    Optional<Account> find(AccountId id) {
        return find(COMMUNITY_ACCOUNT.ID.eq(id));
    }

    /** Nobody else changes the account until the transaction ends. */
    Optional<Account> lock(AccountId id) {
        return accounts(COMMUNITY_ACCOUNT.ID.eq(id)).forUpdate().fetchOptional(AccountStore::account);
    }

    Optional<Account> find(MailAddress mail) {
        return find(COMMUNITY_ACCOUNT.MAIL.eq(mail.value()));
    }

    /** One that cannot be read is left out. */
    Map<AccountId, Account> list(Collection<AccountId> ids) {
        return readable(accounts(COMMUNITY_ACCOUNT.ID.in(ids)).fetch()).stream().collect(toMap(Account::id, it -> it));
    }

    /** Does nothing where the address has an account already, also one made in the same moment. */
    void add(MailAddress mail, String displayName, Instant now) {
        sql.insertInto(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.MAIL, mail.value())
                .set(COMMUNITY_ACCOUNT.DISPLAY_NAME, displayName)
                .set(COMMUNITY_ACCOUNT.HOST, false)
                .set(COMMUNITY_ACCOUNT.PERSON_KEY, persons.of(mail))
                .set(COMMUNITY_ACCOUNT.CREATED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** Who runs the installation, by mail address. One that cannot be read is left out. */
    List<Account> hosts() {
        return readable(accounts(COMMUNITY_ACCOUNT.HOST.isTrue())
                .orderBy(COMMUNITY_ACCOUNT.MAIL)
                .fetch());
    }

    /** Whether both accounts are known as one person's. */
    boolean areOnePerson(AccountId one, AccountId other) {
        var same = COMMUNITY_ACCOUNT.as("same");
        return sql.fetchExists(sql.selectOne()
                .from(COMMUNITY_ACCOUNT)
                .join(same)
                .on(same.PERSON_KEY.eq(COMMUNITY_ACCOUNT.PERSON_KEY))
                .where(COMMUNITY_ACCOUNT.ID.eq(one), same.ID.eq(other)));
    }

    /** By what accounts of one person are known as such. */
    Map<AccountId, ByteBuffer> listPersonKeys(Collection<AccountId> ids) {
        return sql.select(COMMUNITY_ACCOUNT.ID, COMMUNITY_ACCOUNT.PERSON_KEY)
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.ID.in(ids), COMMUNITY_ACCOUNT.PERSON_KEY.isNotNull())
                .fetchMap(COMMUNITY_ACCOUNT.ID, it -> ByteBuffer.wrap(it.get(COMMUNITY_ACCOUNT.PERSON_KEY)));
    }

    void rename(AccountId id, String displayName) {
        sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.DISPLAY_NAME, displayName)
                .where(COMMUNITY_ACCOUNT.ID.eq(id))
                .execute();
    }

    void setLanguage(AccountId id, @Nullable Language language) {
        sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.LANGUAGE, language == null ? null : language.tag())
                .where(COMMUNITY_ACCOUNT.ID.eq(id))
                .execute();
    }

    void setTheme(AccountId id, @Nullable Theme theme) {
        sql.update(COMMUNITY_ACCOUNT)
                .set(
                        COMMUNITY_ACCOUNT.THEME,
                        theme == null ? null : theme.name().toLowerCase(Locale.ROOT))
                .where(COMMUNITY_ACCOUNT.ID.eq(id))
                .execute();
    }

    private Optional<Account> find(Condition condition) {
        return accounts(condition).fetchOptional(AccountStore::account);
    }

    private List<Account> readable(List<Record6<AccountId, String, String, String, String, Boolean>> rows) {
        return readable.read(
                rows,
                AccountStore::account,
                (row, failure) -> new UnreadableRow("account", "account/" + row.value1(), null, failure));
    }

    private static Account account(Record6<AccountId, String, String, String, String, Boolean> row) {
        return AccountRowMapper.account(
                row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6());
    }

    private SelectConditionStep<Record6<AccountId, String, String, String, String, Boolean>> accounts(
            Condition condition) {
        return sql.select(
                        COMMUNITY_ACCOUNT.ID,
                        COMMUNITY_ACCOUNT.MAIL,
                        COMMUNITY_ACCOUNT.DISPLAY_NAME,
                        COMMUNITY_ACCOUNT.LANGUAGE,
                        COMMUNITY_ACCOUNT.THEME,
                        COMMUNITY_ACCOUNT.HOST)
                .from(COMMUNITY_ACCOUNT)
                .where(condition);
    }
}
