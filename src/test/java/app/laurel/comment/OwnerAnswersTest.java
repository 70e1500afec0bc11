package app.laurel.comment;

import static app.laurel.comment.Commenters.form;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.base.id.CommentId;
import app.laurel.base.id.ShopId;
import app.laurel.comment.PostOutcome.Answered;
import app.laurel.comment.PostOutcome.Posted;
import app.laurel.community.Member;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who speaks for a shop answers each comment on it once, and is marked. */
@LaurelTest
class OwnerAnswersTest {
    private final Comments comments;
    private final Discussions discussions;
    private final Commenters commenters;
    private final Owners owners;
    private final OpenEdition edition;
    private final ShopId shop;
    private final CommentId critique;

    @Autowired
    OwnerAnswersTest(
            Comments comments,
            Discussions discussions,
            Commenters commenters,
            Owners owners,
            PublishedEditions published) {
        this.comments = comments;
        this.discussions = discussions;
        this.commenters = commenters;
        this.owners = owners;
        edition = published.aPublishedEdition();
        shop = edition.shops().getFirst();
        critique = commenters.onShop(edition, shop, commenters.member(edition), "Slow delivery");
    }

    @Test
    void the_owners_of_a_shop_answer_once_between_them_and_others_as_often_as_they_like() {
        var owner = owner();
        var partner = owner();
        assertThat(reply(owner, "We hired a second courier")).isInstanceOf(Posted.class);
        assertThat(reply(owner, "Really")).isEqualTo(new Answered());
        assertThat(reply(partner, "Really")).isEqualTo(new Answered());
        var member = commenters.member(edition);
        assertThat(reply(member, "Good")).isInstanceOf(Posted.class);
        assertThat(reply(member, "Very good")).isInstanceOf(Posted.class);

        var thread = discussions
                .find(commenters.shop(edition, shop), 1)
                .orElseThrow()
                .threads()
                .getFirst();

        assertThat(thread.forShop()).isFalse();
        assertThat(thread.replies()).extracting(Comment::forShop).containsExactly(true, false, false);
    }

    @Test
    void on_the_page_of_another_shop_an_owner_is_a_member_as_others_are() {
        var owner = owner();
        var other = edition.shops().getLast();
        var id = commenters.onShop(edition, other, owner, "A fair rival");
        commenters.reply(owner, id, "And a friend");

        var thread = discussions
                .find(commenters.shop(edition, other), 1)
                .orElseThrow()
                .threads()
                .getFirst();

        assertThat(thread.forShop()).isFalse();
        assertThat(thread.replies()).extracting(Comment::forShop).containsExactly(false);
    }

    private Member owner() {
        var owner = commenters.member(edition);
        owners.make(edition.first(), shop, owner);
        return owner;
    }

    private PostOutcome reply(Member by, String text) {
        return comments.reply(by, critique, form(text), commenters.caller());
    }
}
