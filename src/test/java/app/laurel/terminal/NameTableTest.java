package app.laurel.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.count.exact.Profile;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names by number and marks by their count: the counting that every other figure rests on. */
class NameTableTest {
    private final NameTable table = new NameTable();

    @Test
    void a_hundred_thousand_names_are_numbered_as_a_plain_map_would() {
        var random = new Random(21);
        var plain = new HashMap<String, Integer>();
        for (var time = 0; time < 100_000; time++) {
            var name = (time % 3 == 0 ? "몰 " : "shop ") + random.nextInt(30_000);
            var wanted = plain.computeIfAbsent(name, it -> plain.size());

            assertThat(number(name)).isEqualTo(wanted);
        }
        assertThat(table.size()).isEqualTo(plain.size());
        plain.forEach((name, number) -> assertThat(table.name(number)).isEqualTo(name));
    }

    @Test
    void names_that_collide_or_begin_alike_stay_apart() {
        // why: "Aa" and "BB" have one hash in Java's way of hashing
        var names = List.of("AaAa", "BBBB", "AaBB", "BBAa", "A", "Aa", "", " ", "aA");

        for (var at = 0; at < names.size(); at++)
            assertThat(number(names.get(at))).isEqualTo(at);
        for (var at = 0; at < names.size(); at++)
            assertThat(number(names.get(at))).isEqualTo(at);
    }

    @Test
    void a_name_in_two_spellings_is_one_whichever_came_first_and_also_after_the_table_has_grown() {
        var composed = "한글 가게";
        var apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        var cafe = "Cafe\u0301";

        assertThat(number(apart)).isZero();
        assertThat(number(composed)).isZero();
        assertThat(number("Café")).isEqualTo(1);
        assertThat(number(cafe)).isEqualTo(1);
        for (var at = 0; at < 5_000; at++) number("filler " + at);

        assertThat(number(composed)).isZero();
        assertThat(number(apart)).isZero();
        assertThat(number(cafe)).isEqualTo(1);
        assertThat(table.name(0)).isEqualTo(apart);
        assertThat(table.size()).isEqualTo(5_002);
    }

    @Test
    void only_the_bytes_between_position_and_limit_are_the_name() {
        var line = ByteBuffer.wrap("shop,other,shop".getBytes(UTF_8));

        assertThat(table.number(line.slice(0, 4))).isZero();
        assertThat(table.number(line.duplicate().position(5).limit(10))).isEqualTo(1);
        assertThat(table.number(line.duplicate().position(11))).isZero();
        assertThat(line.position()).isZero();
    }

    @Test
    void bytes_that_are_no_text_are_still_one_name_each() {
        assertThat(table.number(ByteBuffer.wrap(new byte[] {(byte) 0xff, 1}))).isZero();
        assertThat(table.number(ByteBuffer.wrap(new byte[] {(byte) 0xfe, 1}))).isEqualTo(1);
        assertThat(table.number(ByteBuffer.wrap(new byte[] {(byte) 0xff, 1}))).isZero();
    }

    @Test
    void marks_of_any_size_are_counted_and_rise() {
        var counts = new MarkCounts(2);
        for (var mark : new long[] {127, 128, -1, 0, Long.MIN_VALUE, Long.MAX_VALUE, 128}) counts.add(0, mark, 2);
        counts.add(1, 5, 3);

        var marks = counts.marks();

        assertThat(marks).containsExactly(Long.MIN_VALUE, -1L, 0L, 5L, 127L, 128L, Long.MAX_VALUE);
        assertThat(counts.profile(0, marks)).isEqualTo(Profile.of(2, 2, 2, 0, 2, 4, 2));
        assertThat(counts.profile(1, marks)).isEqualTo(Profile.of(0, 0, 0, 3, 0, 0, 0));
    }

    @Test
    void a_mark_that_no_ballot_gives_is_none_near_or_far() {
        var counts = new MarkCounts(1);
        counts.add(0, 3, 0);
        counts.add(0, 3_000, 0);

        assertThat(counts.marks()).isEmpty();
    }

    @Test
    void as_many_seats_as_candidates_can_be_filled_and_one_more_is_refused_with_both_figures() {
        assertThat(SeatCheck.of(3, 3)).isEqualTo(3);
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> SeatCheck.of(4, 3))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(Sentence.of("seats", 4, 3)));
    }

    private int number(String name) {
        return table.number(ByteBuffer.wrap(name.getBytes(UTF_8)));
    }
}
