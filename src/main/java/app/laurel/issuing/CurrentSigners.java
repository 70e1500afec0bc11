package app.laurel.issuing;

import app.laurel.credential.JwtSigner;
import app.laurel.credential.ProofSigner;
import org.springframework.stereotype.Component;

/** What signs in the issuer's name today. */
@Component
class CurrentSigners {
    private final IssuerKeys keys;
    private final Issuer issuer;

    CurrentSigners(IssuerKeys keys, Issuer issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    ProofSigner proof() {
        var key = keys.current(KeyKind.ED25519);
        return new ProofSigner(issuer.method(key.kept()), key.privateKey());
    }

    JwtSigner jwt() {
        var key = keys.current(KeyKind.RSA);
        return new JwtSigner(issuer.key(key.name()), key.privateKey());
    }
}
