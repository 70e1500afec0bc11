package app.laurel.community;

/**
 * One thing that waits for a moderator: shown at the desk and on the moderator's home page, and mailed.
 *
 * @param occasion tells it from every other thing, and from the same thing at another time
 * @param order its place: the most pressing have small numbers
 * @param words one sentence in the language that was asked for
 * @param route the page where it is done, made by {@link app.laurel.base.ui.Links}
 * @param mailed whether a mail of its own went out when it came up
 */
public record DeskNeed(String occasion, int order, String words, String route, boolean mailed) {}
