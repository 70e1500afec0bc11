package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.StatementCount;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Moderator;
import app.laurel.edition.CategoryHistory;
import app.laurel.edition.Edition;
import app.laurel.nomination.CategoryRulingWords.Line;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What it costs to read the rulings on categories: many as little as one, and whether there are any nothing while nothing changes. */
@LaurelTest
class CategoryRulingReadingTest {
    private final SeveralAwards awards;
    private final CategoryRulings rulings;
    private final CategoryRulingWords words;
    private final CategoryHistory history;
    private final StatementCount statements;
    private final FoundedYear year;

    @Autowired
    CategoryRulingReadingTest(
            SeveralAwards awards,
            CategoryRulings rulings,
            CategoryRulingWords words,
            CategoryHistory history,
            StatementCount statements) {
        this.awards = awards;
        this.rulings = rulings;
        this.words = words;
        this.history = history;
        this.statements = statements;
        year = awards.nominating("books", "lamps", "tents");
    }

    @Test
    void whoever_made_or_undid_any_of_them_is_asked_for_in_one_statement() throws Exception {
        rename(year.first(), "books");
        words.list(edition(), Language.EN); // what is held is read before
        var forOne = statements.of(() -> words.list(edition(), Language.EN));
        rename(year.second(), "lamps");
        var tents = awards.category(year, "tents");
        rulings.withdraw(year.first(), tents, "Nobody camps.");
        rulings.reinstate(year.second(), year.id(), tents);
        words.list(edition(), Language.EN);

        assertThat(statements.of(() -> words.list(edition(), Language.EN))).hasSameSizeAs(forOne);
        var lines = words.list(edition(), Language.EN);
        assertThat(lines).extracting(Line::made).hasSize(3).doesNotContain("");
        assertThat(lines.get(0).made())
                .isEqualTo(lines.get(2).made())
                .isNotEqualTo(lines.get(1).made());
        assertThat(lines.get(2).undone()).isEqualTo(lines.get(1).made());
    }

    @Test
    void whether_there_are_any_is_known_from_memory_until_the_first_is_made() throws Exception {
        var before = edition();
        assertThat(history.exists(before)).isFalse();
        assertThat(statements.of(() -> history.exists(before)))
                .singleElement()
                .asString()
                .contains("base_change");

        rename(year.first(), "books");

        assertThat(history.exists(before)).isTrue();
        assertThat(statements.of(() -> history.exists(before)))
                .singleElement()
                .asString()
                .contains("base_change");
    }

    private void rename(Moderator by, String slug) {
        var name = new Bilingual("새 " + slug, "New " + slug);
        assertThat(rulings.rename(by, awards.category(year, slug), name, "It is clearer."))
                .isEqualTo(new CategoryRulingOutcome.Ruled());
    }

    private Edition edition() {
        return awards.of(year, "books").edition();
    }
}
