package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.BrokenYears;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.setback.SeenSetbacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year whose row cannot be read is missing from lists and pages, and from nothing else. */
@LaurelTest
class UnreadableYearInPublicTest {
    private final FoundedYears years;
    private final BrokenYears broken;
    private final SeenSetbacks setbacks;
    private final Editions editions;
    private final EditionTemplates templates;
    private final PublicReader reader;

    @Autowired
    UnreadableYearInPublicTest(
            FoundedYears years,
            BrokenYears broken,
            SeenSetbacks setbacks,
            Editions editions,
            EditionTemplates templates,
            PublicReader reader) {
        this.years = years;
        this.broken = broken;
        this.setbacks = setbacks;
        this.editions = editions;
        this.templates = templates;
        this.reader = reader;
    }

    @AfterEach
    void mend() {
        broken.mend();
    }

    @Test
    void lists_and_public_pages_show_all_other_years_and_the_desk_says_which_is_missing() throws Exception {
        var bad = years.aYear().prepared();
        var usual = templates.usual(bad.community(), 2027);
        var good = editions.create(bad.first(), usual).orElseThrow();
        var path = "/en/" + bad.community().slug();
        assertThat(reader.read(path)).contains(path + "/2026", path + "/2027");

        broken.damage(bad.id());

        assertThat(editions.listOf(bad.community().id()))
                .extracting(Edition::id)
                .containsExactly(good);
        assertThat(reader.read(path)).contains(path + "/2027").doesNotContain(path + "/2026\"");
        assertThat(reader.ask("/en/").getStatus()).isEqualTo(200);
        assertThat(reader.read("/en/")).contains(bad.community().name().en());
        assertThat(setbacks.by(bad.first())).containsExactly("edition edition/" + bad.id());

        broken.mend();
        assertThat(editions.listOf(bad.community().id())).hasSize(2);
    }
}
