package app.laurel.tally.document;

import org.jspecify.annotations.Nullable;

/**
 * Two shops side by side; by ranked pairs the winner first, in the order in which wins were looked at.
 *
 * @param preferred ballots that put the shop above the other
 * @param opposed ballots that put the other above it
 * @param chain Schulze: the strength of the strongest chain of wins from the shop to the other; otherwise null
 * @param chainBack and back
 * @param locked ranked pairs: whether the win decides, or lies on a cycle; otherwise null
 */
public record Duel(
        int shop,
        int against,
        long preferred,
        long opposed,
        @Nullable Long chain,
        @Nullable Long chainBack,
        @Nullable Boolean locked) {}
