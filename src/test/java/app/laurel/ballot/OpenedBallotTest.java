package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A count reads the marks of a ballot through its window. */
class OpenedBallotTest {
    private static final byte UNTOUCHED = 99;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9})
    void the_marks_of_each_shop_come_to_its_place_and_nothing_else_changes(int criteria) {
        var window = window(criteria, 0, Map.of(3, marks(criteria, 5), 7, marks(criteria, 1)));
        var places = places(8);
        places[3] = 2 * criteria;
        places[5] = criteria;
        places[7] = 0;
        var rows = filled(5 * criteria);

        window.copyMarks(places, rows, criteria);

        var wanted = filled(5 * criteria);
        System.arraycopy(marks(criteria, 1), 0, wanted, criteria, criteria);
        System.arraycopy(marks(criteria, 5), 0, wanted, 3 * criteria, criteria);
        assertThat(rows).isEqualTo(wanted);
    }

    @Test
    void a_shop_without_a_place_is_refused_by_its_number() {
        var window = window(2, 0, Map.of(7, marks(2, 1)));

        assertThatIllegalStateException()
                .isThrownBy(() -> window.copyMarks(places(8), new byte[4], 0))
                .withMessage("got a ballot with shop 7, which is not listed");
        assertThatIllegalStateException().isThrownBy(() -> window.copyMarks(places(7), new byte[4], 0));
    }

    @Test
    void the_favourite_has_the_place_of_its_marks() {
        var places = places(5);
        places[4] = 12;

        assertThat(window(2, 4, Map.of()).favouritePlace(places)).isEqualTo(12);
        assertThat(window(2, 0, Map.of()).favouritePlace(places)).isEqualTo(-1);
        assertThatIllegalStateException()
                .isThrownBy(() -> window(2, 3, Map.of()).favouritePlace(places))
                .withMessageContaining("shop 3");
    }

    private static OpenedBallot window(int criteria, int favourite, Map<Integer, byte[]> marks) {
        var choice = new Choice(favourite, new Marks(criteria, new TreeMap<>(marks)));
        var bytes = BallotCodec.encode(Ballot.first(new UUID(0, 1), new UUID(0, 2), choice));
        var window = new OpenedBallot(new UUID(0, 1), criteria);
        window.show(bytes, 0, bytes.length);
        return window;
    }

    private static byte[] marks(int criteria, int first) {
        var marks = new byte[criteria];
        for (var at = 0; at < criteria; at++) marks[at] = (byte) (1 + (first + at) % 5);
        return marks;
    }

    private static int[] places(int numbers) {
        var places = new int[numbers];
        Arrays.fill(places, -1);
        return places;
    }

    private static byte[] filled(int length) {
        var bytes = new byte[length];
        Arrays.fill(bytes, UNTOUCHED);
        return bytes;
    }
}
