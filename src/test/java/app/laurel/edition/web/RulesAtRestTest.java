package app.laurel.edition.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.DeskAlarms;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.OtherNode;
import app.laurel.PublicReader;
import app.laurel.base.id.CategoryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever edits the fixed rules in the database shows nobody other rules: nothing is shown, and the desk is alarmed. */
@LaurelTest
class RulesAtRestTest {
    private final PublicReader reader;
    private final DeskAlarms alarms;
    private final OtherNode database;
    private final OpenEditions editions;
    private final OpenEdition edition;

    @Autowired
    RulesAtRestTest(OpenEditions editions, PublicReader reader, DeskAlarms alarms, OtherNode database) {
        this.reader = reader;
        this.alarms = alarms;
        this.database = database;
        this.editions = editions;
        edition = editions.anOpenEdition().open();
    }

    @AfterEach
    void leave_one_category() {
        database.commits("delete from edition_category where number > 1 and edition_id = " + edition.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update edition set rules_document = concat(rules_document, ' ') where id = ",
                "update edition set rules_document = replace(rules_document, '2026', '2027') where id = ",
                "update edition set rules_hash = reverse(rules_hash) where id = ",
                "update edition set rules_document = replace(rules_document, '2026', '2027'),"
                        + " rules_hash = unhex(sha2(rules_document, 256)) where id = ",
                "update edition set seats = 3, rules_document = concat(rules_document, ' '),"
                        + " rules_hash = unhex(sha2(rules_document, 256)) where id = ",
                "update edition set seats = seats + 1 where id = ",
                "update edition set shrink = shrink + 5, method = 'STAR' where id = ",
                "update edition set name_en = 'Another award' where id = ",
                "update edition set paper_ballots = not paper_ballots where id = ",
                "update edition set rules_frozen_at = rules_frozen_at - interval 1 day where id = ",
                "update edition_criterion set weight = weight + 1 where edition_id = ",
                "update edition_criterion set name_en = concat(name_en, '!') where number = 1 and edition_id = ",
                "delete from edition_criterion where number = 2 and edition_id = ",
                "update edition_category set minimum_shops = 1 where edition_id = ",
                "update edition_category set nominations_per_member = 9 where edition_id = ",
                "update edition_category set quorum_ratings = 1, quorum_percent = 0 where edition_id = ",
                "update edition_category set method = 'STAR', missing_marks = 'NORMALIZED', favourite_percent = 50,"
                        + " unrated = 'NO_OPINION', seats = 2, shrink = 10 where edition_id = ",
                "insert into edition_category_criterion (category_id, number, name_ko, name_en, weight)"
                        + " select id, 1, '가격', 'Price', 100 from edition_category where edition_id = ",
                "insert into edition_category (edition_id, public_id, number, slug)"
                        + " select edition_id, unhex(md5(rand())), 2, 'second' from edition_category where edition_id = ",
                "update edition_category set public_id = unhex(md5(id)) where edition_id = ",
                "update edition_category set slug = 'another' where edition_id = ",
                "update edition set rules_stamp = reverse(rules_stamp) where id = ",
                "update edition set rules_stamp = repeat(char(0), 32) where id = ",
                "update edition set rules_stamp = null where id = ",
            })
    void rules_that_were_changed_behind_their_hash_are_shown_to_nobody(String attack) throws Exception {
        assertThat(alarms.at(edition)).isEmpty();

        database.commits(attack + edition.id());

        assertThat(status("/rules.json")).isEqualTo(503);
        assertThat(reader.ask("/en" + path() + "/rules").getStatus()).isEqualTo(503);
        assertThat(alarms.at(edition)).singleElement().asString().contains("not what was fixed");
    }

    @Test
    void a_year_without_its_category_is_no_year_that_anybody_can_read() throws Exception {
        moves(edition.category(), editions.anOpenEdition().open(), 2);

        assertThat(status("/rules.json")).isEqualTo(404);
        assertThat(reader.ask("/en" + path() + "/rules").getStatus()).isEqualTo(404);

        moves(edition.category(), edition, 1);
        assertThat(status("/rules.json")).isEqualTo(503);
    }

    @Test
    void two_years_do_not_exchange_their_categories() throws Exception {
        var other = editions.anOpenEdition().open();
        moves(edition.category(), other, 2);
        moves(other.category(), edition, 1);
        moves(edition.category(), other, 1);

        assertThat(status("/rules.json")).isEqualTo(503);
        assertThat(reader.ask("/" + other.community().slug() + "/" + other.year() + "/rules.json")
                        .getStatus())
                .isEqualTo(503);
    }

    private void moves(CategoryId category, OpenEdition to, int number) {
        database.commits("update edition_category set edition_id = %s, number = %d, slug = 'award%d' where id = %s"
                .formatted(to.id(), number, number, category));
    }

    private int status(String page) throws Exception {
        return reader.ask(path() + page).getStatus();
    }

    private String path() {
        return "/" + edition.community().slug() + "/" + edition.year();
    }
}
