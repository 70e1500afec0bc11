package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.MemberId;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class CategoryKeyTest {
    private final byte[] secret = filled(7);
    private final CategoryKey key = new CategoryKey(new CategoryId(3), secret);
    private final Choice choice = new Choice(0, new Marks(2, new TreeMap<>(java.util.Map.of(4, new byte[] {5, 1}))));

    @Test
    void a_tag_is_the_hmac_of_the_word_voter_and_the_member_id() throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        mac.update(new byte[] {'v', 'o', 't', 'e', 'r', 0, 0, 0, 0, 0, 0, 1, 2});

        assertThat(key.tag(new Voter.OfMember(new MemberId(258))).bytes()).isEqualTo(mac.doFinal());
    }

    @Test
    void a_voter_of_a_file_never_passes_for_a_member() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Voter.InFile("\0\0\0\0\0\0\0\u0007"));
        assertThat(key.tag(new Voter.InFile("7"))).isNotEqualTo(key.tag(new Voter.OfMember(new MemberId(7))));
    }

    @Test
    void another_category_gives_the_same_voter_another_tag() {
        var voter = new Voter.InFile("guest 12");

        assertThat(new CategoryKey(new CategoryId(4), filled(8)).tag(voter)).isNotEqualTo(key.tag(voter));
    }

    @Test
    void a_sealed_ballot_opens_to_what_was_sealed_and_its_commitment_holds() {
        var tag = key.tag(new Voter.InFile("guest 12"));
        var ballot = Ballot.first(UUID.randomUUID(), key.newBallotId(), choice);

        var sealed = key.close(tag, ballot, 2);

        assertThat(key.open(sealed, ballot.category(), 2))
                .usingRecursiveComparison()
                .isEqualTo(ballot);
        assertThat(sealed.commitment()).isNotEqualTo(key.close(tag, ballot, 2).commitment());
    }

    @Test
    void a_ballot_moved_to_another_voters_row_does_not_open() {
        var ballot = Ballot.first(UUID.randomUUID(), key.newBallotId(), choice);
        var sealed = key.close(key.tag(new Voter.InFile("one")), ballot, 2);
        var moved = new SealedBallot(
                key.tag(new Voter.InFile("two")), sealed.id(), 1, sealed.commitment(), sealed.sealed());

        assertThatIllegalStateException().isThrownBy(() -> key.open(moved, ballot.category(), 2));
    }

    private static byte[] filled(int value) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
