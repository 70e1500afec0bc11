package app.laurel.comment;

import static app.laurel.ratelimit.Limit.COMMENTS_OF_NEW_MEMBERS;
import static app.laurel.ratelimit.Limit.COMMENTS_PER_ACCOUNT;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommentId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Accounts;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members write: comments on a topic, and one level of replies to them. */
@Service
@Transactional
public class Comments {
    /** The longest comment, in UTF-16 units. */
    public static final int LONGEST = 4_000;

    /** For how long a comment may be changed by who wrote it. */
    public static final Duration EDITABLE = Duration.ofMinutes(15);

    /** Together with the threads on a page, it bounds what a page has to show. */
    static final int MOST_REPLIES = 30;

    private static final int NEW_FOR_DAYS = 7;

    private final CommentStore store;
    private final EntryReadingStore reading;
    private final Topics topics;
    private final Shops shops;
    private final Accounts accounts;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Eight: who writes is named, may speak for the shop that is the topic, is slowed, and others are told. */
    Comments(
            CommentStore store,
            EntryReadingStore reading,
            Topics topics,
            Shops shops,
            Accounts accounts,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.topics = topics;
        this.shops = shops;
        this.accounts = accounts;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a thread.
     *
     * @throws AccessDeniedException if the topic is another community's
     */
    public PostOutcome write(Member by, Topic topic, NewComment comment, Caller caller) {
        if (!topic.community().equals(by.community())) throw Members.refused("members of this community");
        return topics.find(by.community(), topic.year(), topic.about())
                .map(it -> post(by, it, null, comment, caller))
                .orElseGet(PostOutcome.Closed::new);
    }

    /**
     * Replies in the thread of this comment, be that its first or a reply itself. Those who speak for the shop that is the topic reply
     * once in each thread between them, and are marked.
     *
     * @throws AccessDeniedException if the comment is another community's
     */
    public PostOutcome reply(Member by, CommentId to, NewComment comment, Caller caller) {
        var sent = store.findSent(by.account(), comment.form());
        if (sent.isPresent()) return new PostOutcome.Posted(sent.get());
        var root = reading.find(by.community(), to)
                .map(Entry::root)
                .orElseThrow(() -> Members.refused("members of the community of this comment"));
        var begun = reading.lock(by.community(), root).orElse(null);
        // why again: until the lock was held it could still be hidden or taken back
        var entry = reading.find(by.community(), to).filter(Entry::isOpen).orElse(null);
        if (begun == null || entry == null) return new PostOutcome.Closed();
        return topics.find(by.community(), entry.edition(), entry.shop())
                .map(it -> post(by, it, new To(begun, entry), comment, caller))
                .orElseGet(PostOutcome.Closed::new);
    }

    private PostOutcome post(Member by, Topic topic, @Nullable To to, NewComment comment, Caller caller) {
        var text = PlainText.of(comment.text(), Integer.MAX_VALUE);
        if (text.isEmpty()) return new PostOutcome.Empty();
        if (text.length() > LONGEST) return new PostOutcome.TooLong(text.length());
        var name = accounts.findPublicName(by.account()).orElse(null);
        if (name == null) return new PostOutcome.NameMissing();
        if (accounts.hasNameOfModerator(by.account(), by.community())) return new PostOutcome.NameTaken();
        var before = store.findSent(by.account(), comment.form());
        if (before.isPresent()) return new PostOutcome.Posted(before.get());
        var thread = to == null ? null : to.begun().id();
        var forShop = speaksFor(by, topic);
        if (thread != null && forShop && store.hasAnswerOfShop(thread)) return new PostOutcome.Answered();
        if (thread != null && store.countReplies(thread) >= MOST_REPLIES) return new PostOutcome.Full();
        if (limits.take(limit(by), caller.as(by.account())) instanceof Decision.Refused refused)
            return new PostOutcome.Limited(refused);
        var sent = new NewComment(text, comment.form());
        var added = store.add(topic, thread, by.account(), forShop, sent, clock.instant());
        if (to != null && added.isPresent()) events.publishEvent(new CommentReplied(topic, name, to.authorsBut(by)));
        return added.or(() -> store.findSent(by.account(), comment.form()))
                .<PostOutcome>map(PostOutcome.Posted::new)
                .orElseThrow(() -> new AccessDeniedException("this form was somebody else's"));
    }

    /**
     * To what somebody replies.
     *
     * @param begun the comment that began the thread
     * @param entry the one that is answered: the same, or a reply to it
     */
    private record To(Entry begun, Entry entry) {
        Set<AccountId> authorsBut(Member by) {
            return Stream.of(begun, entry)
                    .flatMap(it -> Stream.ofNullable(it.account()))
                    .filter(it -> !it.equals(by.account()))
                    .collect(Collectors.toSet());
        }
    }

    /**
     * Changes the member's own comment within {@link #EDITABLE}; what stood there before is not kept.
     *
     * @throws AccessDeniedException if it is somebody else's
     */
    public EditOutcome edit(Member by, CommentId id, String typed) {
        var entry = reading.lock(by.community(), id)
                .filter(it -> it.isBy(by.account()))
                .orElseThrow(Comments::notOwn);
        var text = PlainText.of(typed, Integer.MAX_VALUE);
        if (text.isEmpty()) return new EditOutcome.Empty();
        if (text.length() > LONGEST) return new EditOutcome.TooLong(text.length());
        if (entry.isHidden() || !clock.instant().isBefore(entry.writtenAt().plus(EDITABLE)))
            return new EditOutcome.TooLate();
        if (!text.equals(entry.text())) store.edit(id, text, clock.instant());
        return new EditOutcome.Saved();
    }

    private boolean speaksFor(Member by, Topic topic) {
        return topic.about() != null
                && shops.ownedBy(by.id()).stream().anyMatch(it -> it.id().equals(topic.about()));
    }

    /** By the days of UTC: one more or less does no harm. */
    private Limit limit(Member by) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return by.joinedOn().plusDays(NEW_FOR_DAYS).isAfter(today) ? COMMENTS_OF_NEW_MEMBERS : COMMENTS_PER_ACCOUNT;
    }

    static AccessDeniedException notOwn() {
        return Members.refused("whoever wrote the comment");
    }
}
