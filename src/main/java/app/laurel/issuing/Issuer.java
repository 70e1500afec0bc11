package app.laurel.issuing;

import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import org.springframework.stereotype.Component;

/** This installation as an issuer: by what it is known, and at which addresses it publishes. */
@Component
public class Issuer {
    private final String site;
    private final String host;

    Issuer(LaurelSettings settings) {
        site = settings.url().toString();
        host = settings.url().getAuthority();
    }

    /** The issuer's identifier: {@code did:web:laurel.example}. */
    public String did() {
        return "did:web:" + host.replace(":", "%3A");
    }

    /** Where people reach it: {@code laurel.example}. */
    public String host() {
        return host;
    }

    /** The address of an award as a credential. */
    public String award(AwardCode code) {
        return awards() + code;
    }

    /** What the addresses of all awards begin with. */
    public String awards() {
        return site + "/awards/";
    }

    String site() {
        return site;
    }

    /** Where the document of {@link #did} is read, which is by {@code https} alone. */
    String didAddress() {
        return "https://" + host + "/.well-known/did.json";
    }

    String keysAddress() {
        return site + "/.well-known/jwks.json";
    }

    /** What the addresses of all status lists begin with. */
    String lists() {
        return site + "/status/";
    }

    String list(int number) {
        return lists() + number;
    }

    /** The address by which proofs name a key of Ed25519. */
    String method(KeptKey key) {
        return did() + "#" + key.name();
    }

    /** The address of a key by itself, by which JWTs name it. */
    String key(String name) {
        return site + "/keys/" + name;
    }
}
