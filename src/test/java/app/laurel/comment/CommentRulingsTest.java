package app.laurel.comment;

import static app.laurel.comment.CommentRulings.CommentRulingOutcome.DONE;
import static app.laurel.comment.CommentRulings.CommentRulingOutcome.REASON_MISSING;
import static app.laurel.comment.CommentRulings.CommentRulingOutcome.UNCHANGED;
import static app.laurel.comment.Commenters.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.base.id.CommentId;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.shop.Ties;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Moderators hide with a reason that everybody reads, and nobody decides where an own shop is talked about. */
@LaurelTest
class CommentRulingsTest {
    private final CommentRulings rulings;
    private final Comments comments;
    private final Commenters commenters;
    private final Owners owners;
    private final Ties ties;
    private final Members members;
    private final ActsOnRecord acts;
    private final MovableClock clock;
    private final OpenEdition edition;

    // why nine: a ruling is about a comment, a tie, a record and a time
    @Autowired
    CommentRulingsTest(
            CommentRulings rulings,
            Comments comments,
            Commenters commenters,
            Owners owners,
            Ties ties,
            Members members,
            ActsOnRecord acts,
            MovableClock clock,
            PublishedEditions published) {
        this.rulings = rulings;
        this.comments = comments;
        this.commenters = commenters;
        this.owners = owners;
        this.ties = ties;
        this.members = members;
        this.acts = acts;
        this.clock = clock;
        edition = published.aPublishedEdition();
    }

    @Test
    void a_hidden_comment_leaves_its_place_the_reason_and_who_gave_it() {
        var author = commenters.member(edition);
        var id = commenters.onYear(edition, author, "You are all fools");
        var reply = commenters.reply(commenters.member(edition), id, "Please be kind");

        assertThat(rulings.hide(edition.first(), id, " x ")).isEqualTo(REASON_MISSING);
        assertThat(rulings.hide(edition.first(), id, "an insult")).isEqualTo(DONE);
        assertThat(rulings.hide(edition.second(), id, "an insult")).isEqualTo(UNCHANGED);

        var hidden = commenters.ofYear(edition).getFirst();
        assertThat(hidden.html()).isEmpty();
        assertThat(hidden.hidden()).satisfies(it -> {
            assertThat(it).isNotNull();
            assertThat(it.reason()).isEqualTo("an insult");
            assertThat(it.by().by()).isEqualTo(edition.first().account());
        });
        assertThat(hidden.replies()).extracting(Comment::id).containsExactly(reply);
        assertThat(comments.edit(author, id, "You are all wise")).isEqualTo(new EditOutcome.TooLate());
        assertThat(comments.reply(author, id, form("So what"), commenters.caller()))
                .isEqualTo(new PostOutcome.Closed());
        assertThat(acts.count("comment.hidden", "comment/" + id)).isEqualTo(1);

        assertThat(rulings.show(edition.second(), id, "it was a quotation")).isEqualTo(DONE);
        assertThat(rulings.show(edition.second(), id, "it was a quotation")).isEqualTo(UNCHANGED);
        assertThat(commenters.ofYear(edition).getFirst().html()).contains("You are all fools");
        assertThat(acts.reasons("comment.shown", edition.community().id())).containsExactly("it was a quotation");
    }

    @Test
    void who_speaks_for_the_winner_removes_none_of_its_critics() {
        var shop = edition.shops().getFirst();
        var critic = commenters.member(edition);
        var onYear = commenters.onYear(edition, critic, "They never answered me");
        var onShop = commenters.onShop(edition, shop, critic, "They never answered me");
        var onOther = commenters.onShop(edition, edition.shops().getLast(), critic, "Better");
        owners.make(
                edition.second(),
                shop,
                members.member(edition.first().account(), edition.community().id()));

        assertRefused(edition.first(), onYear);
        assertRefused(edition.first(), onShop);
        assertThat(rulings.isImpartial(edition.first(), commenters.shop(edition, shop)))
                .isFalse();
        assertThat(rulings.hide(edition.first(), onOther, "an insult")).isEqualTo(DONE);
        assertThat(rulings.hide(edition.second(), onShop, "an insult")).isEqualTo(DONE);
        assertRefused(edition.first(), onShop);
    }

    @Test
    void a_declared_tie_bars_for_a_year_after_it_has_ended() {
        var shop = edition.shops().getFirst();
        var moderator = edition.first();
        var member = members.member(moderator.account(), edition.community().id());
        var id = commenters.onShop(edition, shop, commenters.member(edition), "They never answered me");
        ties.declare(member, shop);
        ties.end(member, shop);

        clock.pass(Duration.ofDays(364));
        assertRefused(moderator, id);
        clock.pass(Duration.ofDays(2));
        assertThat(rulings.hide(moderator, id, "an insult")).isEqualTo(DONE);
    }

    @Test
    void nobody_decides_about_an_own_comment_or_one_of_another_community() {
        var member =
                members.member(edition.first().account(), edition.community().id());
        var own = commenters.onYear(edition, member, "I think so");
        assertRefused(edition.first(), own);
        assertThat(rulings.hide(edition.second(), own, "not your place")).isEqualTo(DONE);
        assertRefused(edition.first(), own);
    }

    private void assertRefused(Moderator by, CommentId id) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rulings.hide(by, id, "no reason"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rulings.show(by, id, "no reason"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rulings.keep(by, id, "no reason"));
    }
}
