package app.laurel.result.web;

/**
 * A shop on the podium.
 *
 * @param rank from 1; shared on an exact tie
 * @param shop whose face stands there
 * @param figure what decided, with its name: {@code Median 4.25}
 */
public record PodiumStep(int rank, int shop, String name, String figure) {}
