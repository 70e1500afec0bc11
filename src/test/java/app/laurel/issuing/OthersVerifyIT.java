package app.laurel.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.credential.OtherVerifier;
import app.laurel.result.Results;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What this installation issues is good to a verifier made of other people's libraries, with nothing but what is published here. */
@LaurelTest
class OthersVerifyIT {
    private final IssuedAwards awards;
    private final StatusLists lists;
    private final IssuerDocuments documents;
    private final IssuerKeys keys;
    private final Founder founder;
    private final AwardCode code;

    @Autowired
    OthersVerifyIT(
            IssuedAwards awards,
            StatusLists lists,
            IssuerDocuments documents,
            IssuerKeys keys,
            Founder founder,
            PublishedEditions editions,
            Results results) {
        this.awards = awards;
        this.lists = lists;
        this.documents = documents;
        this.keys = keys;
        this.founder = founder;
        code = results.listAwards(editions.aPublishedEdition().id()).getFirst().code();
    }

    @BeforeAll
    static void the_other_verifier_is_there() throws IOException, InterruptedException {
        OtherVerifier.prepare();
    }

    @Test
    void an_award_is_good_and_a_changed_one_is_not() throws Exception {
        var json = issued().json();

        assertThat(ofProof(json)).isEqualTo("good");
        assertThat(ofProof(json.replace("first.example", "other.example"))).contains("Invalid signature");
    }

    @Test
    void a_status_list_is_good() throws Exception {
        assertThat(ofProof(lists.find(1).orElseThrow())).isEqualTo("good");
    }

    @Test
    void an_award_in_a_jwt_is_good_by_the_key_that_it_names() throws Exception {
        var key = documents.key(keys.current(KeyKind.RSA).name()).orElseThrow();

        assertThat(OtherVerifier.ofJwt(issued().jwt(), read(key))).isEqualTo("good");
    }

    @Test
    void after_the_keys_were_replaced_the_older_award_is_good_and_after_its_key_was_given_up_it_is_not()
            throws Exception {
        var old = issued().json();
        var key = keys.current(KeyKind.ED25519).name();

        keys.replace(founder.asHost(), "They are a year old.");
        assertThat(ofProof(old)).isEqualTo("good");
        assertThat(ofProof(issued().json())).isEqualTo("good");

        keys.giveUp(founder.asHost(), key, "A backup was stolen.");
        assertThat(ofProof(old)).isNotEqualTo("good");
        assertThat(ofProof(issued().json())).isEqualTo("good");
    }

    private IssuedAward issued() {
        return awards.find(code).orElseThrow();
    }

    private String ofProof(String credential) throws IOException, InterruptedException {
        return OtherVerifier.ofProof(read(credential), read(documents.did()));
    }

    private static ObjectNode read(String json) {
        return (ObjectNode) new JsonMapper().readTree(json);
    }
}
