package app.laurel.edition;

import app.laurel.base.text.Bilingual;

/**
 * What a shop is marked for.
 *
 * @param number 1..n in the order of the ballot
 * @param weight its part of 100
 */
public record Criterion(int number, Bilingual name, int weight) {}
