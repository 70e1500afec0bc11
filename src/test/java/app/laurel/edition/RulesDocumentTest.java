package app.laurel.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesDocumentTest {
    private static final Instant NOW = Instant.parse("2026-04-21T01:00:00Z");
    private static final Community COMMUNITY = new Community(
            new CommunityId(1), "group", new Bilingual("모임", "Group"), new Bilingual("", ""), ZoneId.of("Asia/Seoul"));
    private static final ListedShop NEW_SHOP = shop(1, "Amber", "amber.example", 2026);
    private static final ListedShop OLD_SHOP = shop(2, "Birch", null, 2024);
    private static final List<ListedShop> SHOPS = List.of(NEW_SHOP, OLD_SHOP);

    @Test
    void anybody_can_hash_the_document_again() throws Exception {
        var frozen = freeze(usual(), SHOPS);

        var digest =
                MessageDigest.getInstance("SHA-256").digest(frozen.document().getBytes(UTF_8));
        assertThat(frozen.hash()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(frozen.frozenAt()).isEqualTo(NOW);
    }

    @Test
    void the_same_rules_give_the_same_bytes_wherever_they_are_written() {
        assertThat(freeze(usual(), SHOPS)).isEqualTo(freeze(usual(), List.copyOf(SHOPS)));
    }

    /** Whatever a moderator could have wished otherwise afterwards must show in the hash. */
    @Test
    void nothing_that_was_decided_can_be_exchanged_under_the_same_hash() {
        var numbers = new TypedDrafts.Numbers(4, 9, 11, new Quorum(21, 3), 2);
        var others = Stream.of(
                freeze(edition(TypedDrafts.rules(TypedDrafts.criteria(51, 49))), SHOPS),
                freeze(edition(TypedDrafts.rules(TypedDrafts.criteria(49, 51))), SHOPS),
                freeze(edition(TypedDrafts.rules(numbers)), SHOPS),
                freeze(usual(), List.of(OLD_SHOP, NEW_SHOP)),
                freeze(usual(), List.of(NEW_SHOP)),
                freeze(usual(), List.of(NEW_SHOP, shop(2, "Birch", "birch.example", 2024))),
                freeze(usual(), List.of(NEW_SHOP, shop(2, "Birch", null, 2023))),
                freeze(usual(), List.of(NEW_SHOP, shop(2, "birch", null, 2024))),
                freeze(usual(), SHOPS, "Lee Seojun"),
                freeze(usual(), SHOPS));

        assertThat(new HashSet<>(others.map(FrozenRules::hash).toList())).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource
    void each_method_is_named_in_its_document(FinalMethod method) {
        var rules = TypedDrafts.rules(TypedDrafts.criteria(100), method, MethodDetails.USUAL);

        assertThat(freeze(edition(rules), SHOPS).document()).contains("\"method\":\"" + method + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void what_an_open_mark_means_is_said_in_words(MissingPolicy missing) {
        var details = new MethodDetails(50, Unrated.NO_OPINION, Repeats.DISTINCT, false, missing, 1);
        var rules = TypedDrafts.rules(TypedDrafts.criteria(100), FinalMethod.MAJORITY_JUDGMENT, details);

        assertThat(freeze(edition(rules), SHOPS).document())
                .contains("\"missing\":\"no opinion; ", "\"missing\":\"" + missing + "\"");
    }

    @Test
    void a_newcomer_is_one_only_where_the_year_names_a_newcomer() {
        var details = new MethodDetails(50, Unrated.NO_OPINION, Repeats.DISTINCT, true);
        var naming = edition(TypedDrafts.rules(TypedDrafts.criteria(100), FinalMethod.AVERAGE, details));

        assertThat(freeze(naming, SHOPS).document()).containsOnlyOnce("\"newcomer\":true");
        assertThat(freeze(usual(), SHOPS).document())
                .doesNotContain("\"newcomer\":true")
                .contains("\"newcomers\":\"no award\"");
    }

    @Test
    void what_is_not_known_is_an_empty_text_and_no_null() {
        assertThat(freeze(usual(), SHOPS).document())
                .contains("\"publishes\":\"\"", "\"domain\":\"\"")
                .doesNotContain("null");
    }

    @Test
    void names_of_people_and_shops_cannot_break_out_of_the_document() {
        var hostile = shop(1, "\",\"weight\":100}\n\\ </script>\u2028", null, 2026);

        assertThat(freeze(usual(), List.of(hostile)).document())
                .contains("\\\",\\\"weight\\\":100}\\n\\\\ </script>")
                .doesNotContain("\n");
    }

    private static FrozenRules freeze(Edition edition, List<ListedShop> shops) {
        return freeze(edition, shops, "Kim Minji");
    }

    private static FrozenRules freeze(Edition edition, List<ListedShop> shops, String staff) {
        return RulesDocument.freeze(
                COMMUNITY,
                edition,
                Map.of(edition.only().id(), shops),
                List.of(new StaffMember(new AccountId(1), staff, NOW)),
                NOW);
    }

    private static Edition usual() {
        return edition(TypedDrafts.rules(TypedDrafts.criteria(50, 50)));
    }

    private static Edition edition(Rules rules) {
        var schedule = Objects.requireNonNull(TypedDrafts.DATES.schedule());
        return new Edition(
                new EditionId(1),
                new UUID(1, 2),
                COMMUNITY.id(),
                2026,
                new Bilingual("올해의 쇼핑몰", "Shop of the Year"),
                schedule,
                rules,
                OneCategory.of(rules),
                null,
                null);
    }

    private static ListedShop shop(int number, String name, @Nullable String domain, int year) {
        return new ListedShop(number, new ShopId(number), new Bilingual(name, name), domain, year);
    }
}
