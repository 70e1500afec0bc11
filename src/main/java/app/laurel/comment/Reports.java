package app.laurel.comment;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.laurel.base.id.CommentId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members report to the moderators, once a member and comment. Moderators read why, not who said so. */
@Service
@Transactional(readOnly = true)
public class Reports {
    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST = 500;

    private final ReportStore store;
    private final EntryReadingStore comments;
    private final Discussions discussions;
    private final Topics topics;
    private final CommentRulings rulings;
    private final RateLimits limits;
    private final Clock clock;

    /** Seven: a report is limited, and read beside the comment, its topic and who may decide. */
    Reports(
            ReportStore store,
            EntryReadingStore comments,
            Discussions discussions,
            Topics topics,
            CommentRulings rulings,
            RateLimits limits,
            Clock clock) {
        this.store = store;
        this.comments = comments;
        this.discussions = discussions;
        this.topics = topics;
        this.rulings = rulings;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Reports a comment of somebody else.
     *
     * @throws AccessDeniedException if the comment is another community's
     */
    @Transactional
    public ReportOutcome report(Member by, CommentId id, String typed, Caller caller) {
        var entry = comments.find(by.community(), id)
                .orElseThrow(() -> Members.refused("members of the community of this comment"));
        if (!entry.isOpen() || entry.isBy(by.account())) return new ReportOutcome.Closed();
        var reason = PlainText.of(typed, Integer.MAX_VALUE);
        if (reason.isEmpty()) return new ReportOutcome.ReasonMissing();
        if (reason.length() > LONGEST) return new ReportOutcome.ReasonTooLong(reason.length());
        if (store.has(id, by.account())) return new ReportOutcome.Before();
        if (limits.take(Limit.REPORTS_PER_ACCOUNT, caller.as(by.account())) instanceof Decision.Refused refused)
            return new ReportOutcome.Limited(refused);
        return store.add(id, by.account(), reason, clock.instant())
                ? new ReportOutcome.Reported()
                : new ReportOutcome.Before();
    }

    /** The comments of the community whose reports wait for a moderator, as they were written. */
    public List<ReportedComment> waiting(Moderator by) {
        var waiting = store.waiting(by.community());
        if (waiting.isEmpty()) return List.of();
        var entries = comments.list(by.community(), waiting.keySet());
        var written = discussions.comments(entries).stream().collect(toMap(Comment::id, identity()));
        var matters = new HashMap<Matter, Judged>();
        return entries.stream()
                .map(entry -> {
                    var matter = matters.computeIfAbsent(Matter.of(entry), it -> judged(by, it));
                    return new ReportedComment(
                            requireNonNull(written.get(entry.id())),
                            matter.topic(),
                            waiting.getOrDefault(entry.id(), List.of()),
                            matter.isImpartial() && !entry.isBy(by.account()));
                })
                .toList();
    }

    /** How many there are in a community. */
    public int countWaiting(CommunityId community) {
        return store.countWaiting(community);
    }

    /** Asked once a topic: many reports are about the same. */
    private Judged judged(Moderator by, Matter matter) {
        return new Judged(
                topics.find(by.community(), matter.edition(), matter.shop()),
                rulings.isImpartial(by, matter.edition(), matter.shop()));
    }

    /** What a comment is about, whether that is public still or not. */
    private record Matter(
            @Nullable EditionId edition, @Nullable ShopId shop) {
        static Matter of(Entry entry) {
            return new Matter(entry.edition(), entry.shop());
        }
    }

    private record Judged(Optional<Topic> topic, boolean isImpartial) {}

    /** What came of a report; only the first is new to the moderators. */
    public sealed interface ReportOutcome {
        /** Moderators read it. */
        record Reported() implements ReportOutcome {}

        /** The member reported this comment before. */
        record Before() implements ReportOutcome {}

        /** Moderators need to know why. */
        record ReasonMissing() implements ReportOutcome {}

        /** It has this many characters, more than {@link #LONGEST}. */
        record ReasonTooLong(int length) implements ReportOutcome {}

        /** Too many in a day. */
        record Limited(Decision.Refused by) implements ReportOutcome {}

        /** It is the member's own, is hidden or was taken back. */
        record Closed() implements ReportOutcome {}
    }
}
