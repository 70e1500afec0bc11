package app.laurel.credential;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names of the claims that checks rely on, and what the bundled contexts make of them. */
@SuppressWarnings("ImmutableEnumChecker") // maps that are made once and never changed
enum ClaimNames {
    /** At the top: of a credential, or of a proof that stands alone. */
    CREDENTIAL(
            "",
            Map.of(
                    "issuer",
                    ClaimNames.CREDENTIALS + "issuer",
                    "credentialSubject",
                    ClaimNames.CREDENTIALS + "credentialSubject",
                    "credentialStatus",
                    ClaimNames.CREDENTIALS + "credentialStatus",
                    "validFrom",
                    ClaimNames.CREDENTIALS + "validFrom",
                    "validUntil",
                    ClaimNames.CREDENTIALS + "validUntil",
                    "issuanceDate",
                    ClaimNames.CREDENTIALS + "issuanceDate",
                    "expirationDate",
                    ClaimNames.CREDENTIALS + "expirationDate")),
    /** Of a proof. */
    PROOF(
            "DataIntegrityProof",
            Map.of(
                    "created",
                    ClaimNames.CREATED,
                    "expires",
                    ClaimNames.SECURITY + "expiration",
                    "cryptosuite",
                    ClaimNames.SECURITY + "cryptosuite",
                    "proofPurpose",
                    ClaimNames.SECURITY + "proofPurpose",
                    "verificationMethod",
                    ClaimNames.SECURITY + "verificationMethod",
                    "previousProof",
                    ClaimNames.SECURITY + "previousProof")),
    /** Of a status. */
    STATUS(
            "BitstringStatusListEntry",
            Map.of(
                    "statusPurpose",
                    ClaimNames.STATUSES + "statusPurpose",
                    "statusListIndex",
                    ClaimNames.STATUSES + "statusListIndex",
                    "statusListCredential",
                    ClaimNames.STATUSES + "statusListCredential",
                    "statusSize",
                    ClaimNames.STATUSES + "statusSize")),
    /** Of a list of statuses. */
    LIST(
            "BitstringStatusList",
            Map.of(
                    "statusPurpose",
                    ClaimNames.STATUSES + "statusPurpose",
                    "encodedList",
                    ClaimNames.STATUSES + "encodedList"));

    /** The vocabulary of proofs. */
    static final String SECURITY = "https://w3id.org/security#";

    /** The types that a badge may have. */
    static final Set<String> BADGE_TYPES = Set.of("OpenBadgeCredential", "AchievementCredential");

    private static final String CREDENTIALS = "https://www.w3.org/2018/credentials#";
    private static final String STATUSES = "https://www.w3.org/ns/credentials/status#";
    private static final String BADGES = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#";
    private static final String CREATED = "http://purl.org/dc/terms/created";

    /** The other types that checks rely on, each with its address. */
    static final Map<String, String> TYPES = Map.of(
            "VerifiableCredential", CREDENTIALS + "VerifiableCredential",
            "BitstringStatusListCredential", STATUSES + "BitstringStatusListCredential",
            "BitstringStatusListEntry", STATUSES + "BitstringStatusListEntry",
            "BitstringStatusList", STATUSES + "BitstringStatusList",
            "DataIntegrityProof", SECURITY + "DataIntegrityProof");

    private final String type;
    private final Map<String, String> iris;

    ClaimNames(String type, Map<String, String> iris) {
        this.type = type;
        this.iris = iris;
    }

    /** Whether something of these types makes such claims. */
    boolean isAbout(List<String> types) {
        return type.isEmpty() || types.contains(type);
    }

    Set<String> terms() {
        return iris.keySet();
    }

    String iri(String term) {
        return iris.getOrDefault(term, "");
    }

    /** Whether this address, used as a prefix or by itself, gives names to such claims. */
    static boolean isOurs(String address) {
        return address.contains(":")
                && (address.equals(CREATED)
                        || Stream.of(CREDENTIALS, STATUSES, BADGES, SECURITY)
                                .anyMatch(it -> address.startsWith(it) || it.startsWith(address)));
    }

    /** Whether one of these types is that of a badge, by whichever name. */
    static boolean isBadge(List<String> types) {
        return types.stream()
                .anyMatch(it -> BADGE_TYPES.contains(it.startsWith(BADGES) ? it.substring(BADGES.length()) : it));
    }
}
