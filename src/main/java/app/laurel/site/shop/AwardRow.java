package app.laurel.site.shop;

/**
 * An award in the list of a shop's.
 *
 * @param title what was won and in which year
 * @param state where it stands today, in words
 * @param reason why it was set aside or taken back; empty otherwise
 * @param result path of the result that gave it, below the language
 * @param proof path of its page of proof; empty where nothing is proved any more
 * @param isHeld whether the shop may wear it today
 */
public record AwardRow(String title, String state, String reason, String result, String proof, boolean isHeld) {}
