package app.laurel.issuing;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static app.laurel.db.Tables.ISSUING_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.seal.BrokenSealException;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys of the issuer: made when they are needed, published for as long as what they signed is good. */
@LaurelTest
class IssuerKeysTest {
    private final IssuerKeys keys;
    private final IssuerDocuments documents;
    private final Issuer issuer;
    private final Founder founder;
    private final DSLContext sql;

    @Autowired
    IssuerKeysTest(IssuerKeys keys, IssuerDocuments documents, Issuer issuer, Founder founder, DSLContext sql) {
        this.keys = keys;
        this.documents = documents;
        this.issuer = issuer;
        this.founder = founder;
        this.sql = sql;
    }

    @Test
    void one_of_each_kind_signs_and_asking_again_makes_no_other() {
        var first = keys.list();

        assertThat(first.stream().filter(KeptKey::isInUse)).hasSize(2);
        assertThat(keys.list()).isEqualTo(first);
        assertThat(keys.current(KeyKind.ED25519).name()).matches("sig-[0-9]{4}-[0-9]+");
        assertThat(keys.current(KeyKind.RSA).name()).matches("rs-[0-9]{4}-[0-9]+");
    }

    @Test
    void the_database_holds_no_private_key_that_could_be_read() {
        var current = keys.current(KeyKind.ED25519);

        var kept = sql.fetchValue(ISSUING_KEY.PRIVATE_KEY, ISSUING_KEY.NAME.eq(current.name()));

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(current.privateKey().getEncoded(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_key_that_somebody_else_wrote_into_the_database_is_not_published() {
        var name = keys.current(KeyKind.ED25519).name();
        var own = sql.fetchValue(ISSUING_KEY.PUBLIC_KEY, ISSUING_KEY.NAME.eq(name));
        try {
            swap(name, KeyKind.ED25519.generate().getPublic().getEncoded());
            assertThatThrownBy(documents::did).isInstanceOf(BrokenSealException.class);
        } finally {
            swap(name, own);
        }
        assertThat(documents.did()).contains("#" + name);
    }

    private void swap(String name, byte[] publicKey) {
        sql.update(ISSUING_KEY)
                .set(ISSUING_KEY.PUBLIC_KEY, publicKey)
                .where(ISSUING_KEY.NAME.eq(name))
                .execute();
    }

    @Test
    void the_document_names_the_issuer_and_lists_each_key_by_its_whole_address() {
        var sig = keys.current(KeyKind.ED25519).name();
        var rs = keys.current(KeyKind.RSA).name();

        var did = read(documents.did());

        assertThat(did.path("id").stringValue()).isEqualTo("did:web:localhost%3A8080");
        assertThat(did.path("assertionMethod").values().stream().map(JsonNode::stringValue))
                .contains("did:web:localhost%3A8080#" + sig, "http://localhost:8080/keys/" + rs);
        var method = did.path("verificationMethod").values().stream()
                .filter(it -> it.path("id").stringValue().equals(issuer.did() + "#" + sig))
                .findFirst()
                .orElseThrow();
        assertThat(method.path("type").stringValue()).isEqualTo("Multikey");
        assertThat(method.path("controller").stringValue()).isEqualTo(issuer.did());
        assertThat(method.path("publicKeyMultibase").stringValue()).startsWith("z6Mk");
    }

    @Test
    void keys_are_published_in_a_set_and_each_by_itself_and_never_their_private_half() {
        var set = read(documents.keySet()).path("keys");
        var single = read(documents.key(keys.current(KeyKind.RSA).name()).orElseThrow());

        assertThat(set.values()).contains(single);
        assertThat(single.path("kty").stringValue()).isEqualTo("RSA");
        assertThat(single.path("kid").stringValue()).startsWith("http://localhost:8080/keys/rs-");
        assertThat(set.values())
                .allSatisfy(it -> assertThat(it.propertyNames()).doesNotContain("d", "p", "q", "dp", "dq", "qi"));
        assertThat(documents.key("sig-1999-1")).isEmpty();
    }

    @Test
    void a_replaced_key_signs_no_more_and_stays_published_and_who_did_it_is_on_record() {
        var old = keys.current(KeyKind.ED25519).name();

        assertThat(keys.replace(founder.asHost(), " \u200B ")).isEqualTo(KeyOutcome.REASON_MISSING);
        assertThat(keys.current(KeyKind.ED25519).name()).isEqualTo(old);
        assertThat(keys.replace(founder.asHost(), "It is a year old.")).isEqualTo(KeyOutcome.DONE);

        assertThat(keys.current(KeyKind.ED25519).name()).isNotEqualTo(old);
        assertThat(documents.did())
                .contains("#" + old, "#" + keys.current(KeyKind.ED25519).name());
        assertThat(documents.key(old)).isPresent();
        assertThat(sql.fetchValues(AUDIT_ENTRY.REASON, AUDIT_ENTRY.OBJECT.eq("key/" + old)))
                .containsExactly("It is a year old.");
    }

    @Test
    void a_key_that_was_given_up_is_gone_from_every_document_and_another_signs() {
        var stolen = keys.current(KeyKind.RSA).name();

        assertThat(keys.giveUp(founder.asHost(), stolen, "")).isEqualTo(KeyOutcome.REASON_MISSING);
        assertThat(keys.giveUp(founder.asHost(), "rs-1999-1", "No such key.")).isEqualTo(KeyOutcome.GONE);
        assertThat(keys.giveUp(founder.asHost(), stolen, "A backup was stolen."))
                .isEqualTo(KeyOutcome.DONE);
        assertThat(keys.giveUp(founder.asHost(), stolen, "Again.")).isEqualTo(KeyOutcome.GONE);

        assertThat(keys.current(KeyKind.RSA).name()).isNotEqualTo(stolen);
        assertThat(documents.did() + documents.keySet()).doesNotContain("/" + stolen + "\"");
        assertThat(documents.key(stolen)).isEmpty();
    }

    private static JsonNode read(String json) {
        return new JsonMapper().readTree(json);
    }
}
