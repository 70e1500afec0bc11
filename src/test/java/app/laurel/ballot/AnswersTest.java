package app.laurel.ballot;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswersTest {
    private static final int CRITERIA = 4;

    @Test
    void what_is_written_is_read_again() {
        for (var text : List.of("", "*3", "1:5432", "*12 1:50x4 2:- 10:0000")) {
            assertThat(Answers.parse(text, CRITERIA)).hasToString(text);
        }
    }

    @Test
    void what_no_voter_can_say_is_refused() {
        for (var text : List.of("1:6000", "1:543", "0:5555", "1", "*0", "1:5555  2:-", "*1;drop", "1:----", "9999:-")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Answers.parse(text, CRITERIA));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.parse("1:- ".repeat(2_000), CRITERIA));
    }

    /** The browser's tests read the same file, so that both sides write and read one grammar. */
    @Test
    void the_text_is_the_one_that_the_browser_writes() {
        var file = requireNonNull(AnswersTest.class.getResourceAsStream("/ballot/answers.json"));
        var vectors = new JsonMapper().readTree(file);
        var criteria = vectors.get("criteria").intValue();

        for (var vector : vectors.get("read")) {
            var text = vector.get("text").stringValue();
            var answers = Answers.parse(text, criteria);

            assertThat(answers).as(text).hasToString(vector.path("written").asString(text));
            assertThat(answers.favourite())
                    .as(text)
                    .isEqualTo(vector.get("favourite").intValue());
            assertThat(answers.byShop()).as(text).isEqualTo(byShop(vector.get("shops")));
            assertThat(answers.ratedInFull())
                    .as(text)
                    .isEqualTo(vector.get("full").intValue());
            assertThat(answers.isBlank()).as(text).isEqualTo(vector.get("blank").booleanValue());
        }
        for (var refused : vectors.get("refused")) {
            var text = refused.stringValue();
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Answers.parse(text, criteria));
        }
    }

    private static Map<Integer, String> byShop(JsonNode shops) {
        return shops.propertyStream()
                .collect(Collectors.toMap(
                        it -> Integer.valueOf(it.getKey()), it -> it.getValue().stringValue()));
    }

    @Test
    void only_what_says_something_goes_onto_the_ballot() {
        var choice = Answers.parse("*2 1:5x40 2:- 3:0000 4:x000", CRITERIA).choice(CRITERIA);

        assertThat(choice.favourite()).isEqualTo(2);
        assertThat(choice.marks().byShop()).containsOnlyKeys(1, 4);
        assertThat(choice.marks().byShop().get(1)).containsExactly(5, Mark.NO_OPINION, 4, Mark.NOT_ANSWERED);
    }

    @Test
    void a_shop_is_rated_in_full_by_a_mark_for_every_criterion() {
        assertThat(Answers.parse("1:5555 2:555x 3:5550 4:- 5:1111", CRITERIA).ratedInFull())
                .isEqualTo(2);
    }

    @Test
    void a_ballot_without_favourite_and_without_answers_is_blank() {
        assertThat(Answers.parse("1:0000 2:-", CRITERIA).isBlank()).isTrue();
        assertThat(Answers.parse("*1", CRITERIA).isBlank()).isFalse();
        assertThat(Answers.parse("1:x000", CRITERIA).isBlank()).isFalse();
    }

    @Test
    void a_receipt_number_is_sixty_bits_of_the_commitment() {
        var commitment = new byte[32];
        assertThat(ReceiptNumber.of(commitment)).isEqualTo("0000-0000-0000");
        java.util.Arrays.fill(commitment, (byte) 0xff);
        assertThat(ReceiptNumber.of(commitment)).isEqualTo("ZZZZ-ZZZZ-ZZZZ");
        commitment[0] = 0b0000_1000;
        assertThat(ReceiptNumber.of(commitment)).startsWith("13ZZ");
    }
}
