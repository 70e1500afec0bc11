package app.laurel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.community.Communities;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is left of a rehearsal that was thrown away: nothing but the record of acts. */
@LaurelTest
@Import(PlayedRehearsals.class)
class ThrownAwayTest {
    /** Grows only; and what counts changes of what is shown. */
    private static final Set<String> GROW = Set.of("audit_entry", "base_change");

    private final FoundedYears years;
    private final PlayedRehearsals played;
    private final Rehearsals rehearsals;
    private final Communities communities;
    private final ActsOnRecord acts;
    private final MovableClock clock;
    private final DSLContext sql;
    private FoundedYear year;

    // why seven: the whole database is looked at around a whole year
    @Autowired
    ThrownAwayTest(
            FoundedYears years,
            PlayedRehearsals played,
            Rehearsals rehearsals,
            Communities communities,
            ActsOnRecord acts,
            MovableClock clock,
            DSLContext sql) {
        this.years = years;
        this.played = played;
        this.rehearsals = rehearsals;
        this.communities = communities;
        this.acts = acts;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void a_year_that_is_prepared() {
        year = years.aYear().prepared();
    }

    @Test
    void every_table_is_as_it_was_before() {
        var before = tables();
        var copy = played.begin(year);
        var by = played.moderator(year, copy);
        played.publish(by, played.playToClose(by));
        assertThat(tables()).isNotEqualTo(before);

        rehearsals.throwAway(by);
        played.play(copy.id());

        assertThat(tables()).isEqualTo(before);
        assertThat(communities.findBySlug(copy.slug())).isEmpty();
        assertThat(acts.in(year.community().id()))
                .endsWith("rehearsal.begun", "rehearsal.thrown-away", "rehearsal.cleared");
    }

    @Test
    void one_that_nobody_throws_away_goes_by_itself_and_another_can_begin() {
        var copy = played.begin(year);

        clock.pass(Rehearsals.LASTS);
        played.play(copy.id());

        assertThat(communities.findBySlug(copy.slug())).isEmpty();
        assertThat(rehearsals.find(year.first())).isEmpty();
        assertThat(played.begin(year)).isNotEqualTo(copy);
    }

    @Test
    void what_is_real_is_never_cleared_away() {
        var before = tables();
        rehearsals.throwAway(year.first());
        played.play(year.community().id());

        assertThat(tables()).isEqualTo(before);
    }

    /** A sum over the rows of each table. */
    private Map<String, Long> tables() {
        var sums = new TreeMap<String, Long>();
        var names = sql.fetchValues(
                "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'");
        for (var name : names) {
            if (!GROW.contains(String.valueOf(name)))
                sums.put(
                        String.valueOf(name),
                        sql.fetchSingle("checksum table " + name).get(1, Long.class));
        }
        return sums;
    }
}
