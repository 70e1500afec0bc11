package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.laurel.base.id.EditionId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsealingTest {
    private static final UUID EDITION = UUID.randomUUID();

    private final EditionKey key = new EditionKey(new EditionId(3), new byte[EditionKey.BYTES]);
    private final OpenedBallot window = new OpenedBallot(2);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 1024, 1025, 1700})
    void every_ballot_is_shown_once_in_the_order_given_whatever_the_blocks(int ballots) {
        var seen = new ArrayList<Integer>();

        try (var unsealing = new Unsealing(key, window, it -> seen.add(it.favourite()))) {
            for (var ballot = 1; ballot <= ballots; ballot++) {
                var sealed = sealed(ballot, ballot);
                unsealing.add(sealed.tag().bytes(), sealed.seq(), sealed.sealed());
            }
            unsealing.finish();
        }

        assertThat(seen).isEqualTo(IntStream.rangeClosed(1, ballots).boxed().toList());
    }

    @Test
    void one_changed_byte_stops_the_count_and_nothing_of_its_block_is_shown() {
        var seen = new ArrayList<Integer>();

        assertThatIllegalStateException().isThrownBy(() -> {
            try (var unsealing = new Unsealing(key, window, it -> seen.add(it.favourite()))) {
                for (var ballot = 1; ballot <= 2000; ballot++) {
                    var sealed = sealed(ballot, ballot);
                    var bytes = sealed.sealed().clone();
                    if (ballot == 700) bytes[bytes.length - 1] ^= 1;
                    unsealing.add(sealed.tag().bytes(), sealed.seq(), bytes);
                }
                unsealing.finish();
            }
        });
        assertThat(seen).hasSize(512);
    }

    @Test
    void what_the_reader_throws_reaches_the_caller_and_ends_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            try (var unsealing = new Unsealing(key, window, UnsealingTest::refuse)) {
                for (var ballot : List.of(1, 2, 3)) {
                    var sealed = sealed(ballot, ballot);
                    unsealing.add(sealed.tag().bytes(), sealed.seq(), sealed.sealed());
                }
                unsealing.finish();
            }
        });
    }

    private static void refuse(OpenedBallot ballot) {
        throw new IllegalArgumentException("the count was stopped at " + ballot.favourite());
    }

    private SealedBallot sealed(int voter, int favourite) {
        var marks = new Marks(2, new TreeMap<>(java.util.Map.of(4, new byte[] {5, 1})));
        var ballot = Ballot.first(EDITION, key.newBallotId(), new Choice(favourite, marks));
        return key.close(key.tag(new Voter.InFile("voter " + voter)), ballot);
    }
}
