package app.laurel.credential;

import java.util.List;

/**
 * What a good credential says, all of it signed.
 *
 * @param id its own address; empty where it has none
 * @param types in their order
 * @param issuer the address by which the issuer is known
 * @param subject whom it is about; empty where it is said by other means
 * @param keys the addresses of the keys that signed
 * @param isByIssuer whether it is shown that a key belongs to the issuer; otherwise only that what was signed is unchanged
 */
public record CredentialFacts(
        String id, List<String> types, String issuer, String subject, List<String> keys, boolean isByIssuer) {}
