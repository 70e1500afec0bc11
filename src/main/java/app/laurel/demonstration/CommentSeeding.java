package app.laurel.demonstration;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommentId;
import app.laurel.base.id.EditionId;
import app.laurel.comment.CommentRulings;
import app.laurel.comment.Comments;
import app.laurel.comment.NewComment;
import app.laurel.comment.PostOutcome;
import app.laurel.comment.Reaction;
import app.laurel.comment.Reactions;
import app.laurel.comment.Topic;
import app.laurel.comment.Topics;
import app.laurel.community.Accounts;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.Milestone;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Network;
import app.laurel.result.Results;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets members talk about a result that is out, and the owner of the winner answer. */
@Component
class CommentSeeding {
    private static final Caller HERE = Caller.at(new Network("told"));
    private static final Duration BEGINS_AFTER = Duration.ofDays(3);
    private static final Duration APART = Duration.ofMinutes(97);
    private static final int NEXT_AUTHOR = 7;

    private final Comments comments;
    private final Topics topics;
    private final Reactions reactions;
    private final CommentRulings rulings;
    private final Results results;
    private final Accounts accounts;
    private final Members members;

    /** Seven: who speaks has a name, speaks about something, and others react to it. */
    CommentSeeding(
            Comments comments,
            Topics topics,
            Reactions reactions,
            CommentRulings rulings,
            Results results,
            Accounts accounts,
            Members members) {
        this.comments = comments;
        this.topics = topics;
        this.reactions = reactions;
        this.rulings = rulings;
        this.results = results;
        this.accounts = accounts;
        this.members = members;
    }

    /** A second run adds what is missing: each comment is sent by a form of its own. */
    void seed(EditionId edition, List<StoryComment> told, Crew crew, Timeline time) {
        var moment = time.at(Milestone.PUBLISHES).plus(BEGINS_AFTER);
        for (var at = 0; at < told.size(); at++) {
            var number = at;
            var comment = told.get(at);
            time.runAt(moment.plus(APART.multipliedBy(at)), () -> say(edition, comment, number, crew, time.year()));
        }
    }

    private void say(EditionId edition, StoryComment told, int number, Crew crew, int year) {
        var first = number * NEXT_AUTHOR;
        var topic = topic(edition, told, crew, year);
        var form = crew.community().slug() + " " + year + " " + number;
        var id = posted(comments.write(voter(crew, first), topic, form(told.text(), form), HERE));
        for (var at = 0; at < told.replies().size(); at++) {
            var reply = told.replies().get(at);
            var by = reply.byOwner() ? member(crew, crew.owner()) : voter(crew, first + at + 1);
            posted(comments.reply(by, id, form(reply.text(), form + " " + at), HERE));
        }
        for (var at = 1; at <= told.agree(); at++) agree(voter(crew, first + at), id);
        if (!told.hidden().isBlank()) rulings.hide(crew.second(), id, told.hidden());
    }

    private Topic topic(EditionId edition, StoryComment told, Crew crew, int year) {
        var community = crew.community().id();
        var winner = results.listAwards(edition).getFirst().shop();
        return (told.onShop() ? topics.findShop(community, winner) : topics.findYear(community, year)).orElseThrow();
    }

    private void agree(Member by, CommentId id) {
        if (reactions.list(by, List.of(id)).isEmpty()) reactions.toggle(by, id, Reaction.AGREE, HERE);
    }

    private Member voter(Crew crew, int number) {
        return member(crew, crew.voters().get(number % crew.voters().size()));
    }

    private Member member(Crew crew, AccountId account) {
        if (accounts.findPublicName(account).isEmpty()) {
            accounts.setPublicName(account, accounts.get(account).displayName());
        }
        return members.member(account, crew.community().id());
    }

    private static NewComment form(String text, String form) {
        return new NewComment(text, UUID.nameUUIDFromBytes(form.getBytes(StandardCharsets.UTF_8)));
    }

    private static CommentId posted(PostOutcome outcome) {
        if (outcome instanceof PostOutcome.Posted(var id)) return id;
        throw new IllegalStateException("got " + outcome + ", want a comment that stands");
    }
}
