package app.laurel.notification;

import app.laurel.base.occasion.RehearsalMark;
import app.laurel.community.Communities;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mail of rehearsals, which no server is given: it is kept for a day where its moderators read it. One invented member's mail
 * stands for that of all.
 */
@Service
@Transactional(readOnly = true)
public class RehearsalMail {
    private static final String FIRST_VOTER = "voter-1@";
    private static final String VOTER = "voter-";
    private static final int SHOWN = 50;

    private final OutboxStore store;
    private final Communities communities;

    RehearsalMail(OutboxStore store, Communities communities) {
        this.store = store;
        this.communities = communities;
    }

    /**
     * What would have been sent, the newest first.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the moderator's community is a real one
     */
    public List<SentMail> list(Moderator by) {
        if (!communities.get(by.community()).isRehearsal()) throw Members.refused("moderators of a rehearsal");
        return store.listOf(by.community(), SHOWN);
    }

    /** Whether a mail stays here: it is a rehearsal's, or for somebody who is invented. */
    boolean holds(Mail mail, Errand errand) {
        var community = errand.community();
        return RehearsalMark.isInvented(mail.to().value())
                || (community != null && communities.get(community).isRehearsal());
    }

    /** Whether it says to a further invented member what the first is told. */
    boolean isTooMany(Mail mail) {
        var to = mail.to().value();
        return RehearsalMark.isInvented(to) && to.startsWith(VOTER) && !to.startsWith(FIRST_VOTER);
    }
}
