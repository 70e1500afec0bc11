package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static app.laurel.db.Tables.NOTIFICATION_RECEIPT;
import static java.util.Objects.requireNonNull;

import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import java.net.URI;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What lies in the outbox. */
public class PostedMails {
    /** More than all tests together put in: a moved clock makes reminders due in the years of other tests too. */
    static final int ALL = 1_000_000;

    private final OutboxStore store;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final Accounts accounts;
    private final DSLContext sql;

    PostedMails(
            OutboxStore store, TransactionTemplate transaction, MovableClock clock, Accounts accounts, DSLContext sql) {
        this.accounts = accounts;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
        this.sql = sql;
    }

    /** Empties the outbox. */
    void forgetAll() {
        sql.deleteFrom(NOTIFICATION_MAIL).execute();
    }

    /** Empties the outbox, and forgets the receipts of other tests: a hundred are written at once, the oldest first. */
    void forgetAllAndWhatWaits() {
        forgetAll();
        sql.deleteFrom(NOTIFICATION_RECEIPT).execute();
    }

    /** Puts a mail in, due now. */
    void add(Mail mail, Errand errand) {
        transaction.executeWithoutResult(status -> store.add(mail, errand, MailState.QUEUED, clock.instant()));
    }

    /** What kind each is that members of the year's community get. */
    List<String> kinds(OpenEdition edition) {
        return sql.select(NOTIFICATION_MAIL.KIND)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.COMMUNITY_ID.eq(edition.community().id()))
                .fetch(NOTIFICATION_MAIL.KIND);
    }

    /** Which members of the year's community get one. */
    List<String> recipients(OpenEdition edition) {
        return sql.select(NOTIFICATION_MAIL.RECIPIENT)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.COMMUNITY_ID.eq(edition.community().id()))
                .fetch(NOTIFICATION_MAIL.RECIPIENT);
    }

    /** Who of a community gets one of this kind, in the order they were put in. */
    public List<AccountId> recipients(CommunityId community, String kind) {
        return sql.select(NOTIFICATION_MAIL.ACCOUNT_ID)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.COMMUNITY_ID.eq(community), NOTIFICATION_MAIL.KIND.eq(kind))
                .orderBy(NOTIFICATION_MAIL.ID)
                .fetch(NOTIFICATION_MAIL.ACCOUNT_ID);
    }

    /** Who gets one of this kind, in whatever community. */
    List<AccountId> recipients(String kind) {
        return sql.select(NOTIFICATION_MAIL.ACCOUNT_ID)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.KIND.eq(kind))
                .fetch(NOTIFICATION_MAIL.ACCOUNT_ID);
    }

    /** Whom the mails in this state are to. */
    List<String> recipients(MailState state) {
        return sql.selectFrom(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.STATE.eq(state.name()))
                .fetch(NOTIFICATION_MAIL.RECIPIENT);
    }

    /** How often each was tried, in the order they were put in. */
    List<Integer> attempts() {
        return sql.selectFrom(NOTIFICATION_MAIL).orderBy(NOTIFICATION_MAIL.ID).fetch(NOTIFICATION_MAIL.ATTEMPTS);
    }

    /** How far the only one is. */
    String onlyState() {
        return sql.fetchSingle(NOTIFICATION_MAIL).getState();
    }

    /** The one that is due and to this address. */
    QueuedMail due(MailAddress to) {
        var due = requireNonNull(transaction.execute(status -> store.due(clock.instant(), ALL, unreadable -> {})));
        return due.stream()
                .filter(it -> it.mail().to().equals(to))
                .findFirst()
                .orElseThrow(() -> new AssertionError("none of " + due.size() + " mails that are due is to " + to));
    }

    /** The text of the one that is due and to this address. */
    String dueText(MailAddress to) {
        return due(to).mail().text();
    }

    /** The texts of those that are due and to this person. */
    public List<String> dueTexts(AccountId to) {
        var due = requireNonNull(transaction.execute(status -> store.due(clock.instant(), ALL, unreadable -> {})));
        var mail = accounts.get(to).mail();
        return due.stream()
                .map(QueuedMail::mail)
                .filter(it -> it.to().equals(mail))
                .map(Mail::text)
                .toList();
    }

    /** The text of the one that is due and to this person. */
    String dueText(AccountId to) {
        return dueText(accounts.get(to).mail());
    }

    /** The path that ends reminders, as this person was sent it. */
    String stopPath(AccountId account) {
        var to = sql.select(NOTIFICATION_MAIL.RECIPIENT)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.ACCOUNT_ID.eq(account))
                .limit(1)
                .fetchSingle(NOTIFICATION_MAIL.RECIPIENT);
        return URI.create(
                        requireNonNull(due(new MailAddress(requireNonNull(to))).stop()))
                .getPath();
    }
}
