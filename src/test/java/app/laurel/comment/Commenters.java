package app.laurel.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.base.id.CommentId;
import app.laurel.base.id.ShopId;
import app.laurel.comment.PostOutcome.Posted;
import app.laurel.community.Member;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import java.util.List;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletRequest;

/** Members who comment, and what they say. */
public class Commenters {
    private final Founder founder;
    private final Topics topics;
    private final Comments comments;
    private final Discussions discussions;
    private final ClientNetwork networks;

    Commenters(Founder founder, Topics topics, Comments comments, Discussions discussions, ClientNetwork networks) {
        this.founder = founder;
        this.topics = topics;
        this.comments = comments;
        this.discussions = discussions;
        this.networks = networks;
    }

    /** A new member with a public name. */
    public Member member(OpenEdition edition) {
        var member = founder.joined(edition.first());
        founder.chooseName(member.account());
        return member;
    }

    /** Says this about the result. */
    public CommentId onYear(OpenEdition edition, Member by, String text) {
        return posted(comments.write(by, year(edition), form(text), caller()));
    }

    /** Says this about the shop. */
    public CommentId onShop(OpenEdition edition, ShopId shop, Member by, String text) {
        return posted(comments.write(by, shop(edition, shop), form(text), caller()));
    }

    /** Replies. */
    public CommentId reply(Member by, CommentId to, String text) {
        return posted(comments.reply(by, to, form(text), caller()));
    }

    /** The result of the year. */
    public Topic year(OpenEdition edition) {
        return topics.findYear(edition.community().id(), edition.year()).orElseThrow();
    }

    /** One of its shops. */
    public Topic shop(OpenEdition edition, ShopId shop) {
        return topics.findShop(edition.community().id(), shop).orElseThrow();
    }

    /** What is said about the result, the latest first. */
    public List<Comment> ofYear(OpenEdition edition) {
        return discussions.find(year(edition), 1).orElseThrow().threads();
    }

    /** From somewhere. */
    public Caller caller() {
        return Caller.at(networks.of(new MockHttpServletRequest()));
    }

    /** These words in a form of their own. */
    public static NewComment form(String text) {
        return new NewComment(text, UUID.randomUUID());
    }

    private static CommentId posted(PostOutcome outcome) {
        assertThat(outcome).isInstanceOf(Posted.class);
        return ((Posted) outcome).id();
    }
}
