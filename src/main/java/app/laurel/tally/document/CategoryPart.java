package app.laurel.tally.document;

import app.laurel.base.text.Bilingual;

/**
 * Which of the several categories of a year a document is of.
 *
 * @param edition the year's id in the public record
 * @param number its place in the order of the rules
 * @param slug in addresses
 */
public record CategoryPart(String edition, int number, String slug, Bilingual name) {}
