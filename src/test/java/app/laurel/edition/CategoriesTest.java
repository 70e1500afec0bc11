package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OtherNode;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.count.FinalMethod;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a year gives an award for: one category that reads as the year, or several with names and rules of their own. */
@LaurelTest
class CategoriesTest {
    private final Founder founder;
    private final Editions editions;
    private final OtherNode database;
    private final Community community;
    private final Moderator moderator;
    private final EditionId id;

    @Autowired
    CategoriesTest(Founder founder, Editions editions, EditionTemplates templates, OtherNode database) {
        this.founder = founder;
        this.editions = editions;
        this.database = database;
        community = founder.community();
        moderator = founder.moderator(community);
        id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
    }

    @Test
    void a_year_begins_with_one_category_that_reads_as_the_year() {
        var edition = editions.get(id);
        var only = edition.only();

        assertThat(edition.categories()).containsExactly(only);
        assertThat(edition.hasSeveral()).isFalse();
        assertThat(only.name()).isEqualTo(edition.name());
        assertThat(only.rules()).isEqualTo(edition.rules());
        assertThat(only.publicId()).isEqualTo(edition.publicId());
        assertThat(only.object()).isEqualTo("edition/" + id);
        assertThat(only.path(community.slug())).isEqualTo("/" + community.slug() + "/2026");
    }

    @Test
    void one_of_several_has_a_name_an_address_and_rules_of_its_own() {
        var first = addCamping();
        var edition = editions.get(id);
        var camping = edition.categories().getLast();

        assertThat(edition.hasSeveral()).isTrue();
        assertThat(edition.categories()).extracting(Category::id).containsExactly(first, camping.id());
        assertThatIllegalStateException().isThrownBy(edition::only);
        assertThat(camping.name()).isEqualTo(new Bilingual("캠핑", "Camping"));
        assertThat(camping.publicId()).isNotEqualTo(edition.publicId());
        assertThat(camping.object()).isEqualTo("edition/" + id + "/category/2");
        assertThat(camping.path(community.slug())).isEqualTo("/" + community.slug() + "/2026/camping");
        assertThat(camping.rules().method()).isEqualTo(FinalMethod.STAR);
        assertThat(camping.rules().criteria())
                .singleElement()
                .isEqualTo(new Criterion(1, new Bilingual("가격", "Price"), 100));
        assertThat(edition.category(first).rules()).isEqualTo(edition.rules());
        assertThat(editions.category(camping.id())).isEqualTo(camping);
    }

    @Test
    void a_category_of_another_community_or_none_is_refused() {
        var category = editions.get(id).only().id();
        var stranger = founder.community();
        var none = new CategoryId(Integer.MAX_VALUE);

        assertThat(editions.category(moderator, category).edition().id()).isEqualTo(id);
        refused(() -> editions.category(founder.moderator(stranger), category));
        refused(() -> editions.category(founder.joined(founder.moderator(stranger)), category));
        refused(() -> editions.category(moderator, none));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> editions.category(founder.joined(moderator), none));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> editions.get(id).category(none));
    }

    /** @return the category that was the only one */
    private CategoryId addCamping() {
        var first = editions.get(id).only().id();
        database.commits(
                "insert into edition_category (edition_id, public_id, number, slug, name_ko, name_en, method,"
                        + " missing_marks, favourite_percent, unrated, seats, shrink) values (" + id
                        + ", unhex(md5(rand())), 2, 'camping', '캠핑', 'Camping', 'STAR', 'NORMALIZED', 50, 'NO_OPINION', 2, 10)");
        database.commits("insert into edition_category_criterion (category_id, number, name_ko, name_en, weight)"
                + " select id, 1, '가격', 'Price', 100 from edition_category where number = 2 and edition_id = " + id);
        return first;
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
