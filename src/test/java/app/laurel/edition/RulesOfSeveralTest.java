package app.laurel.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.tally.document.PublishedRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A year of several categories fixes what each has of its own in one document, and what they share once. */
class RulesOfSeveralTest {
    private static final Instant NOW = Instant.parse("2026-04-21T01:00:00Z");
    private static final Community COMMUNITY = new Community(
            new CommunityId(1), "group", new Bilingual("모임", "Group"), new Bilingual("", ""), ZoneId.of("Asia/Seoul"));
    private static final Rules RULES = TypedDrafts.rules(TypedDrafts.criteria(50, 50));
    private static final Rules OTHER_RULES = TypedDrafts.rules(TypedDrafts.criteria(10, 20, 70));
    private static final CategoryTerms CAMPING = terms(1, "camping", RULES);
    private static final CategoryTerms KITCHENS = terms(2, "kitchens", OTHER_RULES);
    private static final Map<CategoryId, List<ListedShop>> LISTS =
            Map.of(CAMPING.id(), List.of(shop(1, 7), shop(2, 8)), KITCHENS.id(), List.of(shop(1, 8), shop(2, 9)));

    @Test
    void each_category_is_read_back_as_it_was_decided() {
        var document = freeze(List.of(CAMPING, KITCHENS), LISTS).document().getBytes(UTF_8);

        var kitchens = PublishedRules.read(document, KITCHENS.publicId().toString());
        assertThat(PublishedRules.list(document)).hasSize(2);
        assertThat(kitchens.rules().weights()).containsExactly(10, 20, 70);
        assertThat(kitchens.names().shops()).extracting(it -> it.id()).containsExactly(8, 9);
        assertThat(kitchens.names().edition().category())
                .satisfies(it -> assertThat(it.slug()).isEqualTo("kitchens"));
    }

    @Test
    void a_category_without_a_list_stands_in_it_without_a_shop() {
        var document = freeze(List.of(CAMPING, KITCHENS), Map.of(CAMPING.id(), List.of(shop(1, 7))))
                .document();

        assertThat(PublishedRules.read(
                                document.getBytes(UTF_8), KITCHENS.publicId().toString())
                        .names()
                        .shops())
                .isEmpty();
    }

    @Test
    void nothing_of_any_category_can_be_exchanged_under_the_same_hash() {
        var swapped = Map.of(
                CAMPING.id(), LISTS.getOrDefault(KITCHENS.id(), List.of()),
                KITCHENS.id(), LISTS.getOrDefault(CAMPING.id(), List.of()));
        var documents = Stream.of(
                freeze(List.of(CAMPING, KITCHENS), LISTS),
                freeze(List.of(CAMPING, KITCHENS), swapped),
                freeze(List.of(CAMPING), LISTS),
                freeze(List.of(CAMPING, terms(2, "kitchens", RULES)), LISTS),
                freeze(List.of(CAMPING, terms(2, "kitchen", OTHER_RULES)), LISTS),
                freeze(List.of(CAMPING, terms(3, "kitchens", OTHER_RULES)), LISTS));

        assertThat(new HashSet<>(documents.map(FrozenRules::hash).toList())).hasSize(6);
    }

    @Test
    void the_only_category_is_written_as_its_year_and_shows_in_nothing() {
        var document = freeze(List.of(terms(1, "camping", RULES)), LISTS).document();

        assertThat(document)
                .contains("laurel-rules-v1", "\"edition\":\"" + new UUID(1, 2) + "\"")
                .doesNotContain("categor", "camping", CAMPING.publicId().toString());
    }

    private static FrozenRules freeze(List<CategoryTerms> terms, Map<CategoryId, List<ListedShop>> lists) {
        var schedule = Objects.requireNonNull(TypedDrafts.DATES.schedule());
        var edition = new Edition(
                new EditionId(1),
                new UUID(1, 2),
                COMMUNITY.id(),
                2026,
                new Bilingual("올해의 쇼핑몰", "Awards"),
                schedule,
                RULES,
                terms,
                null,
                null);
        var staff = List.of(new StaffMember(new AccountId(1), "Kim Minji", NOW));
        return RulesDocument.freeze(COMMUNITY, edition, lists, staff, NOW);
    }

    private static CategoryTerms terms(int number, String slug, Rules rules) {
        return new CategoryTerms(
                new CategoryId(number),
                new UUID(3, number),
                number,
                slug,
                new Bilingual("부문 " + slug, "Best " + slug),
                new Bilingual("", "whatever is of use there"),
                CategoryOverrides.NONE,
                rules);
    }

    private static ListedShop shop(int number, int id) {
        return new ListedShop(number, new ShopId(id), new Bilingual("가게" + id, "Shop " + id), null, 2024);
    }
}
