package app.laurel.nomination;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.AtOnce;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.OtherNode;
import app.laurel.base.id.RulingId;
import app.laurel.edition.Editions;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The lists of a year's categories are given out one by one, and fixed together when voting opens. */
@LaurelTest
class ListsOfSeveralTest {
    private static final String WHY = "It sells nothing that belongs here.";

    private final SeveralAwards awards;
    private final NominatedYears lists;
    private final FoundedYears times;
    private final Editions editions;
    private final Shortlists shortlists;
    private final Rulings rulings;
    private final OtherNode database;
    private final FoundedYear year;

    // why seven: lists are made of nominations and rulings, at moments, and kept by category
    @Autowired
    ListsOfSeveralTest(
            SeveralAwards awards,
            NominatedYears lists,
            FoundedYears times,
            Editions editions,
            Shortlists shortlists,
            Rulings rulings,
            OtherNode database) {
        this.awards = awards;
        this.lists = lists;
        this.times = times;
        this.editions = editions;
        this.shortlists = shortlists;
        this.rulings = rulings;
        this.database = database;
        year = awards.nominating("books", "lamps", "tents");
        awards.nominate(year, "books", "Amber", "Birch");
        awards.nominate(year, "lamps", "Coral", "Amber");
        times.closeNominations(year);
    }

    @Test
    void all_lists_are_fixed_with_the_rules_and_each_numbers_its_own_shops() {
        times.openVoting(year);

        assertThat(awards.voted(year, "lamps")).containsExactly("Amber", "Coral");
        assertThat(awards.voted(year, "books")).containsExactly("Amber", "Birch");
        assertThat(shortlists.fixed(awards.of(year, "lamps")))
                .extracting(ShortlistedShop::number)
                .containsExactly(1, 2);
        var rules = requireNonNull(editions.get(year.id()).frozen());
        assertThat(rules.document()).contains("amber.example", "birch.example", "coral.example", "laurel-rules-v2");
    }

    @Test
    void a_category_without_a_nominee_has_no_list_and_nothing_is_ruled_in_it_any_more() {
        times.openVoting(year);
        assertThat(awards.voted(year, "books")).isNotEmpty();

        assertThat(awards.voted(year, "tents")).isEmpty();
        assertThat(shortlists.isPublic(awards.of(year, "tents"))).isFalse();
        assertThat(rulings.add(year.first(), awards.category(year, "tents"), "Dune", WHY))
                .isEqualTo(new RulingOutcome.ListStands());
        assertThat(awards.voted(year, "tents")).isEmpty();
    }

    @Test
    void a_year_without_a_nominee_in_any_category_waits_for_a_ruling() {
        var empty = awards.nominating("books", "lamps");
        times.openVoting(empty);

        assertThat(awards.voted(empty, "books")).isEmpty();
        assertThat(editions.get(empty.id()).frozen()).isNull();
        assertThat(rulings.add(empty.first(), awards.category(empty, "lamps"), "Dune", WHY))
                .isInstanceOf(RulingOutcome.Ruled.class);

        assertThat(awards.voted(empty, "lamps")).containsExactly("Dune");
        assertThat(awards.voted(empty, "books")).isEmpty();
        assertThat(editions.get(empty.id()).frozen()).isNotNull();
    }

    @Test
    void two_who_look_at_two_categories_at_the_opening_fix_one_set_of_lists() {
        times.openVoting(year);

        AtOnce.both(() -> awards.voted(year, "books"), () -> awards.voted(year, "lamps"));

        assertThat(awards.voted(year, "books")).containsExactly("Amber", "Birch");
        assertThat(awards.voted(year, "lamps")).containsExactly("Amber", "Coral");
    }

    @Test
    void a_list_that_is_out_leaves_those_of_other_categories_in_the_making() {
        assertThat(lists.announce(year.first(), awards.category(year, "books")))
                .isEqualTo(new AnnounceOutcome.Announced(2));

        assertThat(shortlists.isPublic(awards.of(year, "books"))).isTrue();
        assertThat(shortlists.isPublic(awards.of(year, "lamps"))).isFalse();
        assertThat(setAside("books", "Amber")).isEqualTo(new RulingOutcome.ListIsOut());
        assertThat(setAside("lamps", "Amber")).isInstanceOf(RulingOutcome.Ruled.class);
        assertThat(awards.listed(year, "books")).containsExactlyInAnyOrder("Amber", "Birch");
        assertThat(awards.listed(year, "lamps")).containsExactly("Coral");
        assertThat(lists.announce(year.second(), awards.category(year, "lamps")))
                .isEqualTo(new AnnounceOutcome.Announced(1));
    }

    @Test
    void a_list_without_a_shop_is_not_given_out_and_holds_no_other_up() {
        assertThat(lists.announce(year.first(), awards.category(year, "tents")))
                .isEqualTo(new AnnounceOutcome.NobodyListed());
        assertThat(lists.announce(year.first(), awards.category(year, "lamps")))
                .isEqualTo(new AnnounceOutcome.Announced(2));
    }

    @Test
    void a_ruling_is_undone_in_its_own_category_only() {
        var ruling = ruled(setAside("lamps", "Amber"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.undo(year.first(), awards.category(year, "books"), ruling));
        assertThat(awards.listed(year, "lamps")).containsExactly("Coral");
    }

    @Test
    void lists_stand_by_their_rows_also_where_the_rules_beside_them_are_gone() {
        times.openVoting(year);
        assertThat(awards.voted(year, "books")).isNotEmpty();
        database.commits("update edition set rules_document = null, rules_hash = null, rules_frozen_at = null,"
                + " rules_stamp = null where id = " + year.id());

        assertThat(setAside("lamps", "Amber")).isEqualTo(new RulingOutcome.ListStands());
        assertThat(rulings.add(year.first(), awards.category(year, "tents"), "Dune", WHY))
                .isEqualTo(new RulingOutcome.ListStands());
        database.commits("delete from nomination_shortlisted where category_id in"
                + " (select id from edition_category where edition_id = " + year.id() + ")");
    }

    private RulingOutcome setAside(String slug, String name) {
        return rulings.setAside(year.second(), awards.category(year, slug), awards.nominee(year, slug, name), WHY);
    }

    private static RulingId ruled(RulingOutcome outcome) {
        assertThat(outcome).isInstanceOf(RulingOutcome.Ruled.class);
        return ((RulingOutcome.Ruled) outcome).ruling();
    }
}
