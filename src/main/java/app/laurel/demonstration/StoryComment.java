package app.laurel.demonstration;

import java.util.List;

/**
 * What a member says about a result that is out.
 *
 * @param onShop whether it is said on the page of the winner, not under the result
 * @param agree how many others agree
 * @param hidden why a moderator hides it; blank for one that stands
 */
record StoryComment(String text, boolean onShop, int agree, String hidden, List<StoryReply> replies) {
    StoryComment {
        replies = List.copyOf(replies);
    }

    /** What somebody replies: whoever speaks for the winner, or another member. */
    record StoryReply(String text, boolean byOwner) {}
}
