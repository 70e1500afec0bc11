package app.laurel.tally.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.base.seal.Digests;
import app.laurel.count.FinalMethod;
import app.laurel.tally.document.UnusableRulesException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules document of a year with several categories gives each its own rules, and answers for no other. */
class PublishedCategoriesTest {
    private static final String CAMPING = section("camping", 1, "STAR", 3);
    private static final String KITCHENS = section("kitchens", 4, "AVERAGE", 5);
    private static final String YEAR = year(CAMPING + "," + KITCHENS);

    private static String section(String id, int number, String method, int shop) {
        return """
                {"count":{"method":"%3$s","minimumShops":1,"quorumPercent":2,"quorumRatings":3,"shrink":5},\
                "criteria":[{"number":1,"weight":100}],"id":"%1$s","marks":{"highest":5,"lowest":1},"name":{"en":"Best %1$s","ko":""},\
                "number":%2$d,"shops":[{"number":%4$d}],"slug":"best-%1$s"}""".formatted(id, number, method, shop);
    }

    private static String year(String categories) {
        return """
                {"categories":[%s],"edition":"the-year","format":"laurel-rules-v2","name":{"en":"Awards","ko":""},"year":2026}""".formatted(categories);
    }

    @Test
    void each_category_is_counted_by_its_own_rules_under_the_hash_of_the_one_document() {
        var camping = PublishedRules.read(YEAR.getBytes(UTF_8), "camping");
        var kitchens = PublishedRules.read(YEAR.getBytes(UTF_8), "kitchens");

        assertThat(camping.rules().rule().method()).isEqualTo(FinalMethod.STAR);
        assertThat(camping.rules().shops()).containsExactly(3);
        assertThat(kitchens.rules().rule().method()).isEqualTo(FinalMethod.AVERAGE);
        assertThat(kitchens.rules().shops()).containsExactly(5);
        assertThat(camping.hash()).isEqualTo(kitchens.hash()).isEqualTo(Digests.sha256Hex(YEAR.getBytes(UTF_8)));
    }

    @Test
    void a_category_is_named_beside_its_year() {
        var edition =
                PublishedRules.read(YEAR.getBytes(UTF_8), "kitchens").names().edition();

        assertThat(edition.id()).isEqualTo("kitchens");
        assertThat(edition.year()).isEqualTo(2026);
        assertThat(edition.name().en()).isEqualTo("Awards");
        assertThat(edition.category()).satisfies(it -> {
            assertThat(it.edition()).isEqualTo("the-year");
            assertThat(it.number()).isEqualTo(4);
            assertThat(it.slug()).isEqualTo("best-kitchens");
            assertThat(it.name().en()).isEqualTo("Best kitchens");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"the-year", "Camping", "camping ", "", "best-camping", "1"})
    void nothing_but_the_id_names_a_category(String id) {
        assertThatExceptionOfType(UnusableRulesException.class)
                .isThrownBy(() -> PublishedRules.read(YEAR.getBytes(UTF_8), id))
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.NO_SUCH_CATEGORY))
                .satisfies(it -> assertThat(it.arguments()).containsExactly(id));
    }

    @ParameterizedTest
    @CsvSource({"kitchens, camping, REPEATED_CATEGORY", "kitchens, '', REPEATED_CATEGORY", "AVERAGE, DICE, UNKNOWN_WORD"
    })
    void one_damaged_category_makes_the_whole_document_unusable(String part, String instead, Kind kind) {
        var damaged = year(CAMPING + "," + KITCHENS.replace("\"" + part + "\"", "\"" + instead + "\""));

        assertThatExceptionOfType(UnusableRulesException.class)
                .isThrownBy(() -> PublishedRules.read(damaged.getBytes(UTF_8), "camping"))
                .satisfies(it -> assertThat(it.kind()).isEqualTo(kind));
    }

    @Test
    void a_year_of_one_answers_for_itself_alone() {
        var one = CAMPING.replace("\"id\":\"camping\"", "\"edition\":\"the-year\",\"format\":\"laurel-rules-v1\"");

        assertThat(PublishedRules.read(one.getBytes(UTF_8), "the-year")
                        .names()
                        .edition()
                        .category())
                .isNull();
        assertThatExceptionOfType(UnusableRulesException.class)
                .isThrownBy(() -> PublishedRules.read(one.getBytes(UTF_8), "another-year"))
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.NO_SUCH_CATEGORY));
    }
}
