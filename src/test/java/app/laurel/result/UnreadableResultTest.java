package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.setback.SeenSetbacks;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An award or a report that cannot be read stops itself: all others are shown. */
@LaurelTest
class UnreadableResultTest {
    private final PublishedEditions published;
    private final Results results;
    private final SeenSetbacks setbacks;
    private final PublicReader reader;
    private final DSLContext sql;

    @Autowired
    UnreadableResultTest(
            PublishedEditions published, Results results, SeenSetbacks setbacks, PublicReader reader, DSLContext sql) {
        this.published = published;
        this.results = results;
        this.setbacks = setbacks;
        this.reader = reader;
        this.sql = sql;
    }

    @Test
    void an_award_that_cannot_be_read_is_left_out_where_all_others_are_shown() throws Exception {
        var edition = published.aPublishedEdition();
        var year = "/en/" + edition.community().slug();
        var awards = results.listAwards(edition.id());
        var bad = awards.getLast().code();
        sql.execute("update result_award set kind = 'LAST_BY_FAR' where code = ?", bad.value());

        assertThat(results.listAwards(edition.id())).hasSize(awards.size() - 1);
        assertThat(results.listAwardsOf(awards.getLast().shop())).isNotEmpty();
        assertThat(reader.ask("/en/").getStatus()).isEqualTo(200);
        assertThat(reader.read(year)).contains(year + "/2026");
        assertThat(reader.ask(year + "/2026").getStatus()).isEqualTo(200);
        assertThat(setbacks.ofNoCommunity("award")).contains("edition/%s/%s".formatted(edition.id(), bad));
    }

    @Test
    void a_report_that_cannot_be_read_raises_the_alarm_on_the_desk_and_breaks_no_page_of_it() {
        var edition = published.aPublishedEdition();
        assertThat(results.isSound(edition.id())).isTrue();

        sql.execute(
                "update result_count set report = 'no report' where category_id = ?",
                edition.category().value());

        assertThat(results.isSound(edition.id())).isFalse();
    }
}
