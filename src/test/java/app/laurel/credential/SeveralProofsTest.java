package app.laurel.credential;

import static app.laurel.credential.ProofTest.assertFlaw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Badges with no proof, with several, and with proofs that build on others. */
class SeveralProofsTest {
    private final TestBadge badge = new TestBadge();

    @Test
    void without_a_proof_or_with_none_that_is_one_nothing_is_shown() {
        assertFlaw(badge.verdict(TestBadge.unsigned()), Flaw.NO_PROOF);
        assertFlaw(withProof(it -> it.set("proof", JsonNodeFactory.instance.arrayNode())), Flaw.NO_PROOF);
        assertFlaw(withProof(it -> it.put("proof", "signed")), Flaw.NO_PROOF);
    }

    @Test
    void of_several_proofs_each_that_is_known_must_hold() {
        assertThat(withProof(it -> it.set("proof", list(it, it)))).isInstanceOf(Verdict.Good.class);
        var broken = badge.signed();
        ChangedBadgeTest.set(broken, "/proof/created", "\"2027-03-01T09:00:01Z\"");
        assertFlaw(withProof(it -> it.set("proof", list(it, broken))), Flaw.SIGNATURE);
        ChangedBadgeTest.set(broken, "/proof/cryptosuite", "\"some-other-2030\"");
        assertThat(withProof(it -> it.set("proof", list(broken, it)))).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void a_proof_that_builds_on_another_signs_that_one_too() {
        var first = badge.signed();
        var signer = TestBadge.SIGNER;
        var firstProof = signer.proof().put("id", "urn:uuid:1");
        var one = signer.sign(first, firstProof, badge.documents());
        var proofs = JsonNodeFactory.instance.arrayNode().add(one.path("proof"));
        var under = one.deepCopy().set("proof", proofs);
        var second = signer.signOver(under, signer.proof().put("previousProof", "urn:uuid:1"), badge.documents());
        var chained = one.deepCopy().set("proof", proofs.deepCopy().add(second));

        assertThat(badge.verdict(chained)).isInstanceOf(Verdict.Good.class);
        ChangedBadgeTest.set(chained, "/proof/0/id", "\"urn:uuid:2\"");
        assertThat(badge.verdict(chained)).isInstanceOf(Verdict.Flawed.class);
    }

    @Test
    void many_proofs_or_statuses_are_not_even_begun() {
        assertThat(withProof(it -> it.set("proof", times(8, it.path("proof"))))).isInstanceOf(Verdict.Good.class);
        assertFlaw(withProof(it -> it.set("proof", times(9, it.path("proof")))), Flaw.TOO_MANY);
        var plain = TestBadge.unsigned();
        plain.set("type", JsonNodeFactory.instance.arrayNode().add("VerifiableCredential"));
        var status = plain.path("credentialStatus");
        ((ObjectNode) status).remove("id");
        plain.set("credentialStatus", times(8, status));
        assertThat(badge.verdict(TestBadge.SIGNER.sign(plain, badge.documents())))
                .isInstanceOf(Verdict.Good.class);
        plain.set("credentialStatus", times(9, status));
        assertFlaw(badge.verdict(TestBadge.SIGNER.sign(plain, badge.documents())), Flaw.TOO_MANY);
    }

    private static ArrayNode times(int count, JsonNode thing) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var at = 0; at < count; at++) list.add(thing.deepCopy());
        return list;
    }

    private Verdict withProof(Consumer<ObjectNode> change) {
        var signed = badge.signed();
        change.accept(signed);
        return badge.verdict(signed);
    }

    private static ArrayNode list(ObjectNode one, ObjectNode other) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(one.path("proof").deepCopy())
                .add(other.path("proof").deepCopy());
    }
}
