package app.laurel.edition;

/**
 * How a category stands, and what it needs next from moderators.
 *
 * @param words one or two sentences, in the language that was asked for
 * @param waits whether nothing goes on until a moderator does something
 * @param route the page of the desk where that is done or looked at
 */
public record CategoryNeed(String words, boolean waits, String route) {}
