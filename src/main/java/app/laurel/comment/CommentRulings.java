package app.laurel.comment;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommentId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.nomination.Impartiality;
import app.laurel.shop.Ties;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What moderators decide about comments: to hide one, with a reason that stands in its place for everybody, to show it again, or to let
 * it stand. Nobody decides about an own comment, nor where an own shop is talked about: on the page of a shop to which they are or
 * were tied within a year, or under a year in which it ran.
 */
@Service
@Transactional(readOnly = true)
public class CommentRulings {
    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST = 500;

    private static final int SHORTEST = 3;
    private static final Duration A_TIE_LASTS_ON = Duration.ofDays(365);

    private final CommentStore store;
    private final EntryReadingStore comments;
    private final ReportStore reports;
    private final Impartiality impartiality;
    private final Editions editions;
    private final Ties ties;
    private final Members members;
    private final AuditTrail audit;
    private final Clock clock;

    /** Nine: who decides is looked at beside the year and the shop, and it is on record. */
    CommentRulings(
            CommentStore store,
            EntryReadingStore comments,
            ReportStore reports,
            Impartiality impartiality,
            Editions editions,
            Ties ties,
            Members members,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.comments = comments;
        this.reports = reports;
        this.impartiality = impartiality;
        this.editions = editions;
        this.ties = ties;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Hides a comment, which settles its reports.
     *
     * @throws AccessDeniedException if it is another community's, or the moderator has a part in it
     */
    @Transactional
    public CommentRulingOutcome hide(Moderator by, CommentId id, String typed) {
        var entry = held(by, id);
        var reason = PlainText.of(typed, Integer.MAX_VALUE);
        if (reason.length() < SHORTEST) return CommentRulingOutcome.REASON_MISSING;
        if (reason.length() > LONGEST) return CommentRulingOutcome.REASON_TOO_LONG;
        if (!entry.isOpen()) return CommentRulingOutcome.UNCHANGED;
        store.hide(id, by.account(), reason, clock.instant());
        reports.settle(id, clock.instant());
        record(by, entry, "comment.hidden", reason, "SHOWN", "HIDDEN");
        return CommentRulingOutcome.DONE;
    }

    /** Shows a hidden comment again; refused as {@link #hide}. */
    @Transactional
    public CommentRulingOutcome show(Moderator by, CommentId id, String typed) {
        var entry = held(by, id);
        var reason = PlainText.of(typed, Integer.MAX_VALUE);
        if (reason.length() < SHORTEST) return CommentRulingOutcome.REASON_MISSING;
        if (reason.length() > LONGEST) return CommentRulingOutcome.REASON_TOO_LONG;
        if (!entry.isHidden()) return CommentRulingOutcome.UNCHANGED;
        store.show(id);
        record(by, entry, "comment.shown", reason, "HIDDEN", "SHOWN");
        return CommentRulingOutcome.DONE;
    }

    /** Lets a comment that was reported stand as it is; refused as {@link #hide}. */
    @Transactional
    public CommentRulingOutcome keep(Moderator by, CommentId id, String typed) {
        var entry = held(by, id);
        var reason = PlainText.of(typed, Integer.MAX_VALUE);
        if (reason.length() < SHORTEST) return CommentRulingOutcome.REASON_MISSING;
        if (reason.length() > LONGEST) return CommentRulingOutcome.REASON_TOO_LONG;
        var settled = reports.settle(id, clock.instant());
        if (settled == 0) return CommentRulingOutcome.UNCHANGED;
        record(by, entry, "comment.kept", reason, "REPORTED", "KEPT");
        return CommentRulingOutcome.DONE;
    }

    /** Whether the moderator has no shop in what is talked about. */
    public boolean isImpartial(Moderator by, Topic topic) {
        return isImpartial(by, topic.year(), topic.about());
    }

    private boolean mayRule(Moderator by, Entry entry) {
        return !entry.isBy(by.account()) && isImpartial(by, entry.edition(), entry.shop());
    }

    boolean isImpartial(Moderator by, @Nullable EditionId edition, @Nullable ShopId shop) {
        if (edition != null)
            return impartiality.shopsOf(by.account(), editions.get(edition)).isEmpty();
        var person = members.ofPersonEver(by.account(), by.community());
        return !ties.of(person, by.community(), clock.instant().minus(A_TIE_LASTS_ON))
                .contains(shop);
    }

    private Entry held(Moderator by, CommentId id) {
        return comments.lock(by.community(), id)
                .filter(it -> mayRule(by, it))
                .orElseThrow(() -> new AccessDeniedException(
                        "this is for moderators of the community who have no part in what the comment is about"));
    }

    private void record(Moderator by, Entry entry, String act, String reason, String before, String after) {
        audit.record(new Act(by.community(), by.account(), act, entry.object(), reason, Map.of())
                .changing("state", before, after));
    }

    /** What came of a decision; only the first changes anything. */
    public enum CommentRulingOutcome {
        DONE,
        /** Everybody reads the reason, so there must be one. */
        REASON_MISSING,
        /** It is never cut: half a reason may say the opposite. */
        REASON_TOO_LONG,
        /** It stood like this before, or was taken back. */
        UNCHANGED
    }
}
