package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.RulingId;
import app.laurel.base.text.Language;
import app.laurel.community.Proposals;
import app.laurel.community.TwoPersonActs;
import app.laurel.nomination.NominationImports.ImportOutcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Files of nominations, as moderators bring them. */
@LaurelTest
class NominationFilesTest {
    private static final String FILE = """
            voter,nominee
            V1,Market One
            V1,"<script>alert(1)</script>"
            V2,market-one
            V2,https://www.two.example/x
            V3,=cmd()
            V3,Merket One
            """;

    private final NominatedYears years;
    private final Rulings rulings;
    private final Shortlists shortlists;
    private final Founder founder;
    private final Proposals proposals;
    private final TwoPersonActs acts;
    private final MovableClock clock;
    private final FoundedYear year;

    // why eight: a file is asked for, decided on, ruled about and announced
    @Autowired
    NominationFilesTest(
            NominatedYears years,
            Rulings rulings,
            Shortlists shortlists,
            Founder founder,
            Proposals proposals,
            TwoPersonActs acts,
            MovableClock clock,
            FoundedYears times) {
        this.years = years;
        this.rulings = rulings;
        this.shortlists = shortlists;
        this.founder = founder;
        this.proposals = proposals;
        this.acts = acts;
        this.clock = clock;
        year = times.aYear().nominating();
    }

    @Test
    void the_same_file_and_the_same_content_change_nothing() {
        assertThat(years.take(year, FILE)).isInstanceOf(ImportOutcome.Taken.class);
        assertThat(years.take(year, FILE)).isInstanceOf(ImportOutcome.TakenBefore.class);
        assertThat(years.take(year, FILE + "\n")).isEqualTo(new ImportOutcome.Taken(6, 0, 0, 3, 0));
    }

    @Test
    void the_second_brings_the_very_same_file_or_it_is_another_request() {
        years.bring(year.first(), year.id(), FILE);

        assertThat(years.bring(year.second(), year.id(), FILE.replace("Merket", "Market")))
                .isInstanceOf(ImportOutcome.WaitsForSecond.class);
        assertThat(years.draft(year).entries()).isEmpty();

        assertThat(years.bring(year.second(), year.id(), FILE)).isInstanceOf(ImportOutcome.Taken.class);
    }

    @Test
    void who_came_into_office_after_the_file_was_brought_is_no_second() {
        years.bring(year.first(), year.id(), FILE);
        clock.pass(Duration.ofDays(3));
        var late = founder.moderator(year.community());

        assertThat(years.bring(late, year.id(), FILE)).isInstanceOf(ImportOutcome.WaitsForSecond.class);
        assertThat(years.draft(year).entries()).isEmpty();
    }

    @Test
    void the_public_log_has_the_file_by_number_and_hash_and_both_names() throws Exception {
        years.take(year, FILE);

        var decided = proposals.listDecided(year.community().id()).getFirst();
        assertThat(acts.describeInPublic(decided, Language.EN))
                .contains("6 nominations of 3 people", HexFormat.of().formatHex(sha256(FILE)));
        assertThat(decided.asked().publicName())
                .isEqualTo("Moderator " + year.first().account());
        assertThat(Objects.requireNonNull(decided.decided()).publicName())
                .isEqualTo("Moderator " + year.second().account());
    }

    @Test
    void a_file_with_bad_lines_is_refused_whole_and_every_line_named() {
        var outcome = years.take(year, "voter,nominee\nV1,Good\n,Nobody\nV2,\nV3,a\"b\nV4," + "x".repeat(300) + "\n");

        assertThat(((ImportOutcome.Refused) outcome).problems())
                .extracting(it -> it.line())
                .containsExactly(3L, 4L, 5L, 6L);
        assertThat(years.draft(year).entries()).isEmpty();
    }

    @Test
    void a_hundred_thousand_lines_take_seconds() {
        var file = new StringBuilder("voter,nominee\n");
        for (int line = 0; line < 100_000; line++) {
            file.append("V")
                    .append(line / 5)
                    .append(",Shop ")
                    .append(line * 7919 % 500)
                    .append('\n');
        }
        var begun = System.nanoTime();

        var outcome = years.take(year, file.toString());

        assertThat(outcome).isEqualTo(new ImportOutcome.Taken(100_000, 20_000, 0, 0, 500));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void only_moderators_of_the_community_import_rule_or_look() {
        var stranger = founder.moderator(founder.community());
        years.take(year, FILE);
        var one = years.nominee(year, "Market One");

        refused(() -> years.bring(stranger, year.id(), FILE));
        refused(() -> rulings.setAside(stranger, year.category(), one, "because"));
        refused(() -> rulings.add(stranger, year.category(), "Mine", "because"));
        refused(() -> rulings.undo(stranger, year.category(), new RulingId(1)));
        refused(() -> shortlists.draft(stranger, year.category()));
        refused(() -> rulings.setAside(year.first(), year.category(), new NomineeId(Integer.MAX_VALUE), "because"));
    }

    private static byte[] sha256(String file) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
