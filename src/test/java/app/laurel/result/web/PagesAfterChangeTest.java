package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.OtherNode;
import app.laurel.PublicReader;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.DateMoveOutcome;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.shop.Shops;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Public pages are never older than a change that was made here, and hardly than one made on another node. */
@LaurelTest
class PagesAfterChangeTest {
    private final OpenEditions open;
    private final Editions editions;
    private final Shops shops;
    private final Founder founder;
    private final MovableClock clock;
    private final OtherNode other;
    private final PublicReader reader;

    // why seven: each page is changed here and on another node
    @Autowired
    PagesAfterChangeTest(
            OpenEditions open,
            Editions editions,
            Shops shops,
            Founder founder,
            MovableClock clock,
            OtherNode other,
            PublicReader reader) {
        this.open = open;
        this.editions = editions;
        this.shops = shops;
        this.founder = founder;
        this.clock = clock;
        this.other = other;
        this.reader = reader;
    }

    @Test
    void a_moved_date_is_on_every_page_at_once() throws Exception {
        var edition = open.anOpenEdition().open();
        var year = "/en" + CountedYears.path(edition);
        assertThat(reader.read(year + "/rules")).doesNotContain("The printer is broken");
        var before = reader.read(year);

        var to = editions.get(edition.id()).schedule().votingCloses().plus(Duration.ofDays(3));
        assertThat(editions.moveDate(
                        edition.first(), edition.id(), Milestone.VOTING_CLOSES, to, "The printer is broken"))
                .isInstanceOf(DateMoveOutcome.Waits.class);
        assertThat(founder.confirms(edition.second())).isOne();

        assertThat(reader.read(year + "/rules")).contains("The printer is broken");
        assertThat(reader.read(year)).isNotEqualTo(before);
    }

    @Test
    void a_date_that_comes_changes_the_pages_though_nobody_changed_anything() throws Exception {
        var edition = open.anOpenEdition().open();
        var path = "/en" + CountedYears.path(edition);
        var before = reader.read(path);
        assertThat(reader.read(path)).isEqualTo(before);

        open.close(edition);

        assertThat(reader.read(path)).isNotEqualTo(before);
        clock.pass(Duration.ofSeconds(-1));
        assertThat(reader.read(path)).isEqualTo(before);
    }

    @Test
    void a_renamed_shop_is_on_the_list_at_once_and_from_another_node_within_moments() throws Exception {
        var edition = open.anOpenEdition().open();
        var path = "/en" + CountedYears.path(edition) + "/shortlist";
        assertThat(reader.read(path)).contains("<h2>First Shop");
        var first = edition.shops().getFirst();

        shops.rename(edition.first(), first, new Bilingual("새 상점", "New Shop"), "first.example");
        assertThat(reader.read(path)).contains("<h2>New Shop").doesNotContain("<h2>First Shop");

        other.commits("update shop set name_en = 'Newer Shop' where id = " + first);
        assertComesToSay(path, "Newer Shop");
    }

    /** The look at other nodes' changes is taken each second. */
    private void assertComesToSay(String path, String words) throws Exception {
        for (var tried = 0; tried < 100 && !reader.read(path).contains(words); tried++) {
            Thread.sleep(100);
        }
        assertThat(reader.read(path)).contains(words);
    }
}
