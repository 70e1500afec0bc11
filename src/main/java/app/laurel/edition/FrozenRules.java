package app.laurel.edition;

import java.time.Instant;

/**
 * The rules as they were fixed.
 *
 * @param document canonical JSON (RFC 8785)
 * @param hash SHA-256 of the document in UTF-8, 64 small hexadecimal digits
 */
public record FrozenRules(String document, String hash, Instant frozenAt) {}
