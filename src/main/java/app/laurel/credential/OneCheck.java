package app.laurel.credential;

import java.time.Clock;
import java.util.List;

/** The work of a single check, with what it needs besides the credential: a list of statuses is checked from the same supply of steps. */
final class OneCheck {
    private final EmbeddedProofs embeddedProofs;
    private final JwtProof jwtProof;
    private final IssuerProof issuerProof;
    private final StatusCheck statusCheck;
    private final Clock clock;

    OneCheck(Documents documents, Clock clock) {
        var controllers = new Controllers(documents);
        var suite = new EddsaRdfc(new CanonicalText(documents));
        embeddedProofs = new EmbeddedProofs(suite, new ProofKeys(controllers), clock);
        jwtProof = new JwtProof(new JwtKeys(controllers), clock);
        issuerProof = new IssuerProof(controllers);
        statusCheck = new StatusCheck(documents, this::checkList);
        this.clock = clock;
    }

    /** What the credential in a file says, if it is good. */
    CredentialFacts of(byte[] file) {
        var signed = check(CredentialFile.read(file));
        statusCheck.check(signed.credential());
        return signed.facts();
    }

    /** A list of statuses is a credential as any other, but must be shown to be its issuer's. */
    private Credential checkList(byte[] list) {
        var signed = check(CredentialFile.ofDocument(list));
        if (!signed.isByIssuer()) {
            throw new FlawedException(
                    Flaw.NOT_BY_ISSUER,
                    signed.keys().getFirst().id(),
                    signed.credential().issuer());
        }
        return signed.credential();
    }

    /** Everything but whether it was taken back. */
    private Signed check(CredentialFile file) {
        var signed = switch (file) {
            case CredentialFile.Json json -> embedded(DataModel.read(json.document()));
            case CredentialFile.Jwt jwt -> enveloped(CompactJwt.read(jwt.compact()));
        };
        signed.credential().checkValidAt(clock.instant());
        return signed;
    }

    private Signed embedded(Credential credential) {
        var keys = embeddedProofs.check(credential);
        return new Signed(credential, keys, issuerProof.isShown(credential, keys));
    }

    private Signed enveloped(CompactJwt jwt) {
        var credential = DataModel.read(jwt.credential());
        return new Signed(credential, List.of(jwtProof.check(jwt, credential)), true);
    }

    /** A credential with the keys that signed it. */
    private record Signed(Credential credential, List<VerificationMethod> keys, boolean isByIssuer) {
        CredentialFacts facts() {
            var names = keys.stream().map(VerificationMethod::id).toList();
            return new CredentialFacts(
                    credential.id(), credential.types(), credential.issuer(), credential.subject(), names, isByIssuer);
        }
    }
}
