package app.laurel.notification;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.MailId;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a community's mail, for its moderators. A receipt shows only where it could not be delivered. */
@Service
@Transactional(readOnly = true)
public class MailDesk {
    private static final int SHOWN = 100;

    private final MailDeskStore store;
    private final Receipts receipts;
    private final Members members;
    private final AuditTrail audit;
    private final Clock clock;

    MailDesk(MailDeskStore store, Receipts receipts, Members members, AuditTrail audit, Clock clock) {
        this.store = store;
        this.receipts = receipts;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many mails of each kind are queued, sent and refused. */
    public List<MailFigure> figures(Moderator by) {
        return store.figures(by.community());
    }

    /** The newest mails that are refused, or were tried without success and wait. That somebody looked is on record. */
    @Transactional
    public List<TroubledMail> listTroubled(Moderator by) {
        var troubled = store.troubled(by.community(), SHOWN);
        if (troubled.isEmpty()) return troubled;
        var object = "community/" + by.community();
        audit.recordLook(new Act(by.community(), by.account(), "mail.looked-at", object, null, Map.of()));
        return troubled;
    }

    /**
     * Sends a refused mail once more; false if it is none of this community's refused ones any more. A receipt is written again, and
     * says what stands now.
     */
    @Transactional
    public boolean sendAgain(Moderator by, MailId id) {
        var mail = store.lockRefused(by.community(), id).orElse(null);
        if (mail == null) return false;
        if (mail.kind() == MailKind.RECEIPT) {
            var member = members.findMember(mail.account(), by.community()).orElse(null);
            if (member == null) return false;
            store.remove(id);
            receipts.again(mail.edition(), member.id());
        } else store.queue(id, clock.instant());
        audit.record(new Act(by.community(), by.account(), "mail.sent-again", "mail/" + id, null, Map.of()));
        return true;
    }
}
