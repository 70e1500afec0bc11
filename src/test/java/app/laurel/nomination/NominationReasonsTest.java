package app.laurel.nomination;

import static app.laurel.nomination.Nominators.kept;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.community.Member;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Why a member proposes a shop: read by moderators, and by nobody beside a name. */
@LaurelTest
class NominationReasonsTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>\u202e=cmd()";

    private final Nominations nominations;
    private final Nominators nominators;
    private final Founder founder;
    private final DSLContext sql;
    private final FoundedYear year;

    @Autowired
    NominationReasonsTest(
            Nominations nominations, Nominators nominators, Founder founder, DSLContext sql, FoundedYears years) {
        this.nominations = nominations;
        this.nominators = nominators;
        this.founder = founder;
        this.sql = sql;
        year = years.aYear().nominating();
    }

    @Test
    void reasons_are_kept_changed_and_read_without_a_name() {
        var hana = member();
        var line = kept(nominators.propose(hana, year, "tea-house.co.kr", HOSTILE))
                .lines()
                .getFirst();

        nominations.explain(hana, year.category(), line.nominee(), HOSTILE);
        nominations.explain(hana, year.category(), line.nominee(), "친절해요\n" + "x".repeat(400));
        nominations.explain(member(), year.category(), line.nominee(), "not mine");

        var reason = nominations.read(hana, year.category()).lines().getFirst().reason();
        assertThat(reason).startsWith("친절해요\nx").hasSize(300);
        assertThat(line.name()).doesNotContain("\u202e");
        assertThat(nominations.reasons(year.first(), year.category())).containsEntry(line.name(), List.of(reason));
        assertThat(sql.fetchSingle(
                                "select nominator_tag from nomination where category_id = ?",
                                year.category().value())
                        .get(0, byte[].class))
                .hasSize(32);
    }

    private Member member() {
        return founder.joined(year.first());
    }
}
