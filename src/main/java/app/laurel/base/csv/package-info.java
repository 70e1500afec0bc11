/**
 * Reads the CSV files that people bring, by one set of rules wherever they bring them: {@code CsvReader} says which, and reads
 * record by record within limits said beforehand; {@code CsvTable} collects every bad line of an upload with its number and what
 * to do. What the columns mean is the business of the module that reads.
 */
@NamedInterface("csv")
@NullMarked
package app.laurel.base.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
