package app.laurel.credential;

import java.util.List;

/**
 * Whether it was the issuer who signed. An issuer that is named by an address of the web names no key with it: where its document is
 * given, that decides. Where it is not, a credential that is no badge, signed by a key that is its own name, is only known to be
 * unchanged, as the worked examples of W3C are.
 */
final class IssuerProof {
    private final Controllers controllers;

    IssuerProof(Controllers controllers) {
        this.controllers = controllers;
    }

    /** Refuses what somebody else signed; tells whether it is shown that the issuer did. */
    boolean isShown(Credential credential, List<VerificationMethod> keys) {
        var issuer = credential.issuer();
        if (keys.stream().anyMatch(it -> it.controller().equals(issuer))) return true;
        var document = controllers.find(issuer);
        if (document.isPresent()) {
            if (keys.stream().anyMatch(it -> Controllers.isAuthorised(document.get(), it.id()))) return true;
        } else if (isMereAddress(credential)
                && keys.stream().allMatch(it -> it.id().startsWith(ProofKeys.DID_KEY))) {
            return false;
        }
        throw new FlawedException(Flaw.NOT_BY_ISSUER, keys.getFirst().id(), issuer);
    }

    private static boolean isMereAddress(Credential credential) {
        return !credential.issuer().startsWith("did:") && !credential.isBadge();
    }
}
