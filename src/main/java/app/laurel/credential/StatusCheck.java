package app.laurel.credential;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Looks up whether a credential was taken back since, in the list that it names. */
final class StatusCheck {
    private static final int LARGEST_SIZE = 8;
    private static final int MOST = 8;

    private final Documents documents;
    private final Function<byte[], Credential> checkedList;

    /**
     * A check.
     *
     * @param checkedList checks the credential that a list is, as any other, and gives it
     */
    StatusCheck(Documents documents, Function<byte[], Credential> checkedList) {
        this.documents = documents;
        this.checkedList = checkedList;
    }

    void check(Credential credential) {
        Parts.few(credential.document(), "credentialStatus", MOST).forEach(it -> check(credential, it));
    }

    private void check(Credential credential, JsonNode status) {
        if (!Parts.texts(status, "type").contains("BitstringStatusListEntry")) {
            throw new FlawedException(Flaw.STATUS_TYPE, String.join(" ", Parts.texts(status, "type")));
        }
        var purpose = Parts.needText(status, "statusPurpose");
        var index = index(status);
        var list = list(Parts.needText(status, "statusListCredential"));
        if (!list.issuer().equals(credential.issuer())) throw new FlawedException(Flaw.STATUS_OF_OTHER, list.issuer());
        if (!StatusList.read(list, purpose).isSet(index, size(status))) return;
        switch (purpose) {
            case "revocation" -> throw new FlawedException(Flaw.REVOKED);
            case "suspension" -> throw new FlawedException(Flaw.SUSPENDED);
            default -> {} // a message or a hint, which takes nothing back
        }
    }

    private Credential list(String address) {
        var bytes = documents.find(address).orElseThrow(() -> new FlawedException(Flaw.NO_DOCUMENT, address));
        try {
            return checkedList.apply(bytes);
        } catch (FlawedException flawed) {
            throw new FlawedException(Flaw.STATUS_LIST_REFUSED, flawed.verdict());
        }
    }

    /** Written as a text of digits; as a number by some. */
    private static long index(JsonNode status) {
        var written = status.path("statusListIndex").asString("");
        if (!written.matches("\\d{1,15}")) throw new FlawedException(Flaw.STATUS_INDEX, written);
        return Long.parseLong(written);
    }

    private static int size(JsonNode status) {
        if (!status.has("statusSize")) return 1;
        var size = status.path("statusSize");
        var isGood = size.isInt() && size.intValue() >= 1 && size.intValue() <= LARGEST_SIZE;
        if (!isGood) throw new FlawedException(Flaw.PROPERTY_WRONG, "statusSize");
        return size.intValue();
    }
}
