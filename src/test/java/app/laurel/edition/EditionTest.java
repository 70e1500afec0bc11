package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.NominationMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final Schedule YEAR = new Schedule(
            ZoneId.of("Asia/Seoul"),
            Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2026-01-02T00:00:00Z"),
            Instant.parse("2026-01-03T00:00:00Z"),
            Instant.parse("2026-01-04T00:00:00Z"),
            null);

    @Test
    void each_phase_begins_at_its_date_to_the_millisecond() {
        assertThat(phaseAt("2025-12-31T23:59:59.999Z")).isEqualTo(Phase.PREPARING);
        assertThat(phaseAt("2026-01-01T00:00:00Z")).isEqualTo(Phase.NOMINATING);
        assertThat(phaseAt("2026-01-01T23:59:59.999Z")).isEqualTo(Phase.NOMINATING);
        assertThat(phaseAt("2026-01-02T00:00:00Z")).isEqualTo(Phase.SHORTLISTING);
        assertThat(phaseAt("2026-01-03T00:00:00Z")).isEqualTo(Phase.VOTING);
        assertThat(phaseAt("2026-01-03T23:59:59.999Z")).isEqualTo(Phase.VOTING);
        assertThat(phaseAt("2026-01-04T00:00:00Z")).isEqualTo(Phase.COUNTING);
        assertThat(phaseAt("2030-01-01T00:00:00Z")).isEqualTo(Phase.COUNTING);
    }

    @Test
    void only_the_act_publishes() {
        var at = Instant.parse("2026-02-01T00:00:00Z");

        assertThat(edition(at).phaseAt(at.minusMillis(1))).isEqualTo(Phase.COUNTING);
        assertThat(edition(at).phaseAt(at)).isEqualTo(Phase.PUBLISHED);
    }

    @Test
    void votes_are_taken_while_voting_and_never_else() {
        assertThat(edition(null).takesVotesAt(Instant.parse("2026-01-02T23:59:59.999Z")))
                .isFalse();
        assertThat(edition(null).takesVotesAt(Instant.parse("2026-01-03T00:00:00Z")))
                .isTrue();
        assertThat(edition(null).takesVotesAt(Instant.parse("2026-01-04T00:00:00Z")))
                .isFalse();
    }

    @Test
    void the_quorum_is_the_larger_of_number_and_share_rounded_up() {
        assertThat(new Quorum(20, 2).of(999)).isEqualTo(20);
        assertThat(new Quorum(20, 2).of(1_001)).isEqualTo(21);
    }

    private static Phase phaseAt(String moment) {
        return edition(null).phaseAt(Instant.parse(moment));
    }

    private static Edition edition(@Nullable Instant publishedAt) {
        var rules = new Rules(
                List.of(new Criterion(1, new Bilingual("가격", "Price"), 100)),
                LocalDate.of(2026, 1, 1),
                5,
                NominationMethod.E_PLURIBUS_HUGO,
                10,
                FinalMethod.MAJORITY_JUDGMENT,
                10,
                new Quorum(20, 2),
                3);
        return new Edition(
                new EditionId(1),
                new UUID(0, 1),
                new CommunityId(1),
                2026,
                new Bilingual("상", "Award"),
                YEAR,
                rules,
                OneCategory.of(rules),
                null,
                publishedAt);
    }
}
