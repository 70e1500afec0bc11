package app.laurel.notification;

import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;

/** Receipts as voters read them. */
public class PostedReceipts {
    /** A hundred are written at once; other tests may have left as many that wait before. */
    private static final int ROUNDS = 20;

    private final Receipts receipts;
    private final PostedMails mails;
    private final Accounts accounts;
    private final MovableClock clock;

    PostedReceipts(Receipts receipts, PostedMails mails, Accounts accounts, MovableClock clock) {
        this.receipts = receipts;
        this.mails = mails;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Lets what was cast last come to rest; the subject and the text of the mail that this voter gets. */
    public String of(AccountId voter) {
        clock.pass(Receipts.REST);
        mails.forgetAll();
        for (var round = 0; round < ROUNDS; round++) {
            receipts.writeDue();
        }
        var mail = mails.due(accounts.get(voter).mail()).mail();
        return mail.subject() + "\n\n" + mail.text() + "\n";
    }
}
