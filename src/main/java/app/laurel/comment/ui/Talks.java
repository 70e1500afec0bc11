package app.laurel.comment.ui;

import app.laurel.comment.Comment;
import app.laurel.comment.Discussion;
import app.laurel.comment.Discussions;
import app.laurel.comment.Reactions;
import app.laurel.comment.Topic;
import app.laurel.comment.Topics;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.signin.CurrentAccount;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what is said for the member who reads it. */
@Component
class Talks {
    private final CurrentAccount current;
    private final Accounts accounts;
    private final Communities communities;
    private final Topics topics;
    private final Discussions discussions;
    private final Reactions reactions;
    private final CommentActions actions;
    private final RulingActions rulings;
    private final Clock clock;

    /** Nine: a member, what is said, how the member reacted, and what the member may do. */
    Talks(
            CurrentAccount current,
            Accounts accounts,
            Communities communities,
            Topics topics,
            Discussions discussions,
            Reactions reactions,
            CommentActions actions,
            RulingActions rulings,
            Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.communities = communities;
        this.topics = topics;
        this.discussions = discussions;
        this.reactions = reactions;
        this.actions = actions;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** The community of this name, for its members only. */
    Community community(String slug) {
        return communities.get(current.member(slug).community());
    }

    Topics topics() {
        return topics;
    }

    /** A page; the first one where there are fewer pages by now. */
    Discussion page(Topic topic, int page) {
        return discussions
                .find(topic, page)
                .or(() -> discussions.find(topic, 1))
                .orElseThrow();
    }

    CommentFields fields(Community community, String label) {
        return new CommentFields(current, accounts, community.slug(), label);
    }

    Talk talk(Community community, Discussion shown, Runnable changed) {
        var ids = shown.threads().stream()
                .flatMap(it -> Stream.concat(Stream.of(it), it.replies().stream()))
                .map(Comment::id)
                .toList();
        var mine = reactions.list(current.member(community.slug()), ids);
        return new Talk(
                community,
                actions,
                rulings,
                current,
                accounts,
                rulings.mayRule(shown.topic()),
                mine,
                clock.instant(),
                changed);
    }

    CommentActions actions() {
        return actions;
    }
}
