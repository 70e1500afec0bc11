package app.laurel.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.laurel.AtOnce;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.base.id.CommentId;
import app.laurel.community.Member;
import app.laurel.ratelimit.Limit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One reaction of each kind a member and comment. */
@LaurelTest
class ReactionsTest {
    private final Reactions reactions;
    private final Commenters commenters;
    private final OpenEdition edition;
    private final Member author;
    private final CommentId id;

    @Autowired
    ReactionsTest(Reactions reactions, Commenters commenters, PublishedEditions published) {
        this.reactions = reactions;
        this.commenters = commenters;
        edition = published.aPublishedEdition();
        author = commenters.member(edition);
        id = commenters.onYear(edition, author, "Well deserved");
    }

    @Test
    void each_kind_counts_once_a_member_and_is_taken_back_by_choosing_it_again() {
        var one = commenters.member(edition);
        var other = commenters.member(edition);
        toggle(one, Reaction.THANKS);
        toggle(one, Reaction.AGREE);
        toggle(other, Reaction.THANKS);
        assertThat(counted()).containsOnly(entry(Reaction.THANKS, 2), entry(Reaction.AGREE, 1));
        assertThat(reactions.list(one, List.of(id))).isEqualTo(Map.of(id, Set.of(Reaction.THANKS, Reaction.AGREE)));

        toggle(one, Reaction.THANKS);
        toggle(other, Reaction.THANKS);
        assertThat(counted()).containsOnly(entry(Reaction.AGREE, 1));
    }

    @Test
    void the_author_does_not_react_to_the_own_comment() {
        toggle(author, Reaction.CHEERS);

        assertThat(counted()).isEmpty();
    }

    @Test
    void the_same_reaction_at_once_never_counts_twice() {
        var member = commenters.member(edition);
        AtOnce.times(5, () -> reactions.toggle(member, id, Reaction.CHEERS, commenters.caller()));

        assertThat(counted().getOrDefault(Reaction.CHEERS, 0)).isLessThanOrEqualTo(1);
    }

    @Test
    void reactions_are_limited() {
        var member = commenters.member(edition);
        for (var at = 0; at < 60; at++) toggle(member, Reaction.THANKS);

        assertThat(reactions.toggle(member, id, Reaction.THANKS, commenters.caller()))
                .hasValueSatisfying(it -> assertThat(it.limit()).isEqualTo(Limit.REACTIONS_PER_ACCOUNT));
    }

    private Map<Reaction, Integer> counted() {
        return commenters.ofYear(edition).getFirst().reactions();
    }

    private void toggle(Member by, Reaction reaction) {
        assertThat(reactions.toggle(by, id, reaction, commenters.caller())).isEmpty();
    }
}
