/**
 * Reads CSV files that people bring (RFC 4180, UTF-8, with or without a byte order mark): line by line, within limits said
 * beforehand, collecting every bad line with its number and what to do. What the columns mean is the business of the module
 * that imports.
 */
@NamedInterface("csv")
@NullMarked
package app.laurel.base.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
