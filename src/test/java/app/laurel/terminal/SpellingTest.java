package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some systems write 월 as one character, others as its letters: a shop must not lose half its votes to that. */
class SpellingTest {
    private static final String SHOP = "월계관 café";

    @TempDir
    private Path folder;

    @Test
    void nominations_in_two_spellings_are_for_one_nominee_under_the_name_that_came_first() {
        var run = CommandRun.of(
                folder,
                "--method approval --places 1",
                "voter,nominee\na,%s\nb,%s\nc,%s\nd,other\ne,other\n".formatted(split(SHOP), SHOP, split(SHOP)));

        assertThat(run.exit()).isZero();
        assertThat(run.at("/winners/0")).isEqualTo(split(SHOP));
        assertThat(run.json().path("candidates").size()).isEqualTo(2);
    }

    @Test
    void a_voter_in_two_spellings_is_one_voter() {
        var run = CommandRun.of(
                folder,
                "--method approval --places 1",
                "voter,nominee\n%s,one\n%s,one\na,other\nb,other\n".formatted(SHOP, split(SHOP)));

        assertThat(run.at("/winners/0")).isEqualTo("other");
    }

    @Test
    void a_candidate_in_two_spellings_is_refused_as_named_twice() {
        var csv = CommandRun.of(folder, "--method average", "ballot,%s,%s\n,1,2\n".formatted(SHOP, split(SHOP)));
        var json = CommandRun.of(
                folder,
                "--method majority-judgment --profiles",
                "{\"grades\": 2, \"profiles\": {\"%s\": [1, 2], \"%s\": [2, 1]}}".formatted(SHOP, split(SHOP)));

        assertThat(csv.exit()).isEqualTo(2);
        assertThat(csv.err()).contains("named twice");
        assertThat(json.exit()).isEqualTo(2);
        assertThat(json.err()).contains("two spellings");
    }

    @Test
    void the_order_for_ties_may_be_spelled_otherwise_than_the_header() {
        var run = CommandRun.of(folder, "--method star --tie-order %s,b".formatted(split("월")), "ballot,월,b\n,3,3\n");

        assertThat(run.exit()).isZero();
        assertThat(run.at("/winners/0")).isEqualTo("월");
    }

    @Test
    void a_table_of_many_names_gives_both_spellings_of_each_the_same_number() {
        var random = new Random(53_000_000);
        var names = new NameTable();
        for (var number = 0; number < 3_000; number++) {
            var name = "상점 %s %d".formatted(Character.toString(0xAC00 + random.nextInt(11_172)), number);
            var first = random.nextBoolean() ? name : split(name);

            assertThat(names.number(bytes(first))).isEqualTo(number);
            assertThat(names.name(number)).isEqualTo(first);
            assertThat(names.number(bytes(name))).isEqualTo(number);
            assertThat(names.number(bytes(split(name)))).isEqualTo(number);
        }
        assertThat(names.size()).isEqualTo(3_000);
    }

    @Test
    void spellings_that_are_neither_composed_nor_split_count_alike_whichever_comes_first() {
        var sign = "\u212B"; // the unit, which is the letter \u00C5
        var half = "\u00E2\u0301"; // one accent of two composed
        for (var pair : List.of(List.of(sign, "\u00C5"), List.of(half, "\u1EA5"), List.of(half, split("\u1EA5")))) {
            for (var order : List.of(pair, pair.reversed())) {
                var names = new NameTable();

                assertThat(names.number(bytes(order.getFirst()))).isZero();
                assertThat(names.number(bytes(order.getLast()))).isZero();
                assertThat(names.name(0)).isEqualTo(order.getFirst());
            }
        }
    }

    private static String split(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD);
    }

    private static ByteBuffer bytes(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8));
    }
}
