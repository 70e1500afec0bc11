package app.laurel.result.web;

/**
 * A shop of the year as the head of the page shows it.
 *
 * @param shop whose face stands there
 * @param why it won, in one plain sentence
 * @param website where its customers find it; empty where it has another address by now, or none
 * @param proof path of the page on which the award can be checked; empty where no award was given
 * @param declined that the shop does not want it; empty where it does
 */
public record Honoured(int shop, String name, String why, String website, String proof, String declined) {}
