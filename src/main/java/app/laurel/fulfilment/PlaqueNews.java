package app.laurel.fulfilment;

/**
 * Something about a plaque that one side is to read; published in the transaction of the act.
 *
 * @param plaque as it is after the act
 */
public record PlaqueNews(Plaque plaque, PlaqueTopic topic) {}
