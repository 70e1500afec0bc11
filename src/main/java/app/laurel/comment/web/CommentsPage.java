package app.laurel.comment.web;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.CommentLinks;
import app.laurel.base.ui.Links;
import app.laurel.base.web.PageFrame;
import app.laurel.comment.Comment;
import app.laurel.comment.Comment.Hidden;
import app.laurel.comment.Discussion;
import app.laurel.comment.Reaction;
import app.laurel.comment.Topic;
import app.laurel.community.Community;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a public page of comments says. */
public record CommentsPage(PageFrame frame, Community community, Discussion discussion) {
    public String text(String key, Object... arguments) {
        return frame.t("comment." + key, arguments);
    }

    /** What is talked about. */
    public String topic() {
        return discussion.topic().name(frame.language());
    }

    /** Its page, below the language. */
    public String about() {
        return discussion.topic().path(community.slug());
    }

    /** A page of the comments, below the language. */
    public String page(int number) {
        return about() + "/comments" + (number == 1 ? "" : "/" + number);
    }

    /** Where members write. */
    public String act() {
        return Links.absolute(
                switch (discussion.topic()) {
                    case Topic.OfYear(var edition) -> CommentLinks.ofYear(community.slug(), edition.year());
                    case Topic.OfShop(var shop) -> CommentLinks.ofShop(community.slug(), shop.id());
                });
    }

    /** Day and time, in the community's zone. */
    public String at(Instant moment) {
        return Moments.of(moment, community.zone(), frame.language());
    }

    /** Who wrote it. */
    public String author(Comment comment) {
        return comment.author().isEmpty() ? text("nameless") : comment.author();
    }

    /** What stands in the place of a hidden comment. */
    public String hidden(Hidden hidden) {
        return text("hidden", hidden.by().named(frame::t), at(hidden.by().at()), hidden.reason());
    }

    /** How many reacted, in words; empty where nobody did. */
    public String reactions(Comment comment) {
        return Arrays.stream(Reaction.values())
                .filter(it -> comment.count(it) > 0)
                .map(it -> frame.t(it.key()) + " " + comment.count(it))
                .collect(Collectors.joining(" · "));
    }

    /** The threads of this page. */
    public List<Comment> threads() {
        return discussion.threads();
    }
}
