package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.ImportOutcome.Refused;
import app.laurel.ballot.ImportOutcome.Taken;
import app.laurel.ballot.ImportOutcome.TakenBefore;
import app.laurel.ballot.ImportOutcome.VotingNotOpen;
import app.laurel.base.Language;
import app.laurel.base.Progress;
import app.laurel.base.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@LaurelTest
class BallotImportsTest {
    private static final String HEADER = "voter,shop,criterion,mark\n";

    private final BallotImports imports;
    private final BallotBox box;
    private final OpenEditions editions;
    private final MovableClock clock;
    private final Texts texts;
    private final DSLContext sql;
    private final EditionKeys keys;
    private final BallotStore store;
    private final TransactionTemplate transaction;

    @Autowired
    BallotImportsTest(
            BallotImports imports,
            BallotBox box,
            OpenEditions editions,
            MovableClock clock,
            Texts texts,
            DSLContext sql,
            EditionKeys keys,
            BallotStore store,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.box = box;
        this.editions = editions;
        this.clock = clock;
        this.texts = texts;
        this.sql = sql;
        this.keys = keys;
        this.store = store;
        this.transaction = transaction;
    }

    @Test
    void shops_and_criteria_may_be_named_in_every_way_people_name_them() {
        var edition = editions.anOpenEdition().open();

        var outcome = take(edition, """
                voter,shop,criterion,mark
                ann,1,1,5
                ann,가나상점,2,4
                ann,FIRST  shop,3,3
                ann,https://www.first.example/,4,2
                ann,Second Shop,1,-
                ann,Second Shop,2,
                """);

        assertThat(outcome).isEqualTo(new Taken(6, 1, 0, 0));
        assertThat(ballots(edition)).containsExactly("1:5 4 3 2 2:-1 -1 0 0 ");
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_later_one_replaces_the_ballots_it_names() {
        var edition = editions.anOpenEdition().open();
        var file = HEADER + "ann,1,1,5\nbob,1,1,4\n";
        take(edition, file);
        var rows = rows(edition);

        assertThat(take(edition, file)).isEqualTo(new TakenBefore(clock.instant()));
        assertThat(rows(edition)).isEqualTo(rows);
        assertThat(take(edition, HEADER + "bob,1,1,4\nann,2,1,3\ncem,1,1,1\n")).isEqualTo(new Taken(3, 1, 1, 1));
        assertThat(ballots(edition)).containsExactlyInAnyOrder("2:3 0 0 0 ", "1:4 0 0 0 ", "1:1 0 0 0 ");
        assertThat(take(edition, file)).isInstanceOf(TakenBefore.class);
    }

    @Test
    void a_replaced_ballot_is_kept_and_its_commitment_is_the_next_ones_link() {
        var edition = editions.anOpenEdition().open();
        take(edition, HEADER + "ann,1,1,5\n");
        take(edition, HEADER + "ann,1,1,4\n");
        take(edition, HEADER + "ann,1,1,3\n");

        var versions = sql.fetch(
                "select seq, commitment from ballot_superseded where edition_id = ? order by seq",
                edition.id().value());
        assertThat(versions.getValues("seq", Integer.class)).containsExactly(1, 2);
        assertThat(sql.fetchValue(
                        "select seq from ballot where edition_id = ?",
                        edition.id().value()))
                .isEqualTo(3);
        assertThat(previousOfCurrent(edition))
                .isEqualTo(HexFormat.of().formatHex((byte[]) versions.get(1).get("commitment")));
    }

    @Test
    void a_file_with_bad_lines_is_refused_whole_and_says_of_each_what_to_do() {
        var edition = editions.anOpenEdition().open();

        var outcome = take(edition, """
                voter,shop,criterion,mark
                ann,First Shop,1,5
                ,First Shop,1,5
                bob,Third Shop,1,5
                bob,First Shop,taste,5
                bob,First Shop,1,6
                ann,1,1,4
                ann,1,1,5
                bob,First Shop
                bob,<script>alert(1)</script>,1,1
                """);

        assertThat(outcome).isInstanceOf(Refused.class);
        var refused = (Refused) outcome;
        assertThat(refused.count()).isEqualTo(7);
        assertThat(refused.problems().stream().map(it -> it.line())).containsExactly(3L, 4L, 5L, 6L, 7L, 9L, 10L);
        assertThat(refused.problems().get(1).reason(texts, Language.EN)).contains("Third Shop");
        assertThat(refused.problems().get(1).remedy(texts, Language.EN)).contains("가나상점 (First Shop)");
        assertThat(refused.problems().get(4).reason(texts, Language.EN)).contains("line 2");
        for (var problem : refused.problems()) {
            for (var language : Language.values()) {
                assertThat(problem.reason(texts, language)).isNotBlank().doesNotContain("{0}");
                assertThat(problem.remedy(texts, language)).isNotBlank().doesNotContain("{0}");
            }
        }
        assertThat(rows(edition)).isEmpty();
    }

    @Test
    void ballots_are_taken_from_the_first_moment_of_voting_to_the_last_and_at_no_other() {
        var edition = editions.anOpenEdition().open();
        var file = HEADER + "ann,1,1,5\n";

        clock.pass(Duration.ofSeconds(-2));
        assertThat(take(edition, file)).isInstanceOf(VotingNotOpen.class);
        editions.close(edition);
        assertThat(take(edition, file)).isInstanceOf(VotingNotOpen.class);
        clock.pass(Duration.ofMillis(-1));
        assertThat(take(edition, file)).isEqualTo(new Taken(1, 1, 0, 0));
    }

    @Test
    void a_moderator_of_another_community_is_refused() {
        var edition = editions.anOpenEdition().open();
        var stranger = editions.anOpenEdition().open().first();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> imports.take(stranger, edition.id(), stream(HEADER), -1, Progress.UNHEARD));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> box.listImports(stranger, edition.id()));
    }

    @Test
    void nothing_in_the_database_names_a_voter_or_tells_a_mark() {
        var edition = editions.anOpenEdition().open();
        take(edition, HEADER + "ann@example.org,1,1,5\n");

        var dump = sql.fetch(
                                "select * from ballot where edition_id = ?",
                                edition.id().value())
                        .formatCSV()
                + sql.fetch(
                                "select * from ballot_import where edition_id = ?",
                                edition.id().value())
                        .formatCSV()
                + sql.fetch(
                                "select * from audit_entry where community_id = ?",
                                edition.community().id().value())
                        .formatCSV();

        assertThat(dump).contains("ballot.imported").doesNotContain("ann@example.org");
    }

    @Test
    void a_hundred_thousand_lines_take_seconds_and_tell_their_progress() {
        var edition = editions.anOpenEdition().open();
        var file = new StringBuilder(HEADER);
        var random = new Random(5);
        for (var voter = 0; voter < 12_500; voter++) {
            for (var line = 0; line < 8; line++) {
                file.append("voter")
                        .append(voter)
                        .append(line < 4 ? ",First Shop," : ",second.example,")
                        .append(1 + line % 4)
                        .append(',')
                        .append(1 + random.nextInt(5))
                        .append('\n');
            }
        }
        var words = new AtomicLong();

        var began = System.nanoTime();
        var outcome = imports.take(
                edition.first(),
                edition.id(),
                stream(file.toString()),
                file.length(),
                (done, total) -> words.incrementAndGet());
        var seconds = (System.nanoTime() - began) / 1_000_000_000.0;

        assertThat(outcome).isEqualTo(new Taken(100_000, 12_500, 0, 0));
        assertThat(words.get()).isGreaterThan(100);
        assertThat(seconds).as("seconds").isLessThan(30);
        System.out.printf("100,000 lines in %.1f s%n", seconds);
    }

    @Test
    void a_voter_who_casts_twice_has_one_ballot_and_the_same_choice_changes_nothing() {
        var edition = editions.anOpenEdition().open();
        var voter = new Voter.OfMember(new app.laurel.base.id.MemberId(77));
        var choice = new Choice(2, Marks.none(4));

        assertThat(box.cast(voter, edition.id(), choice))
                .isInstanceOfSatisfying(
                        CastOutcome.Counted.class,
                        it -> assertThat(it.changed()).isTrue());
        assertThat(box.cast(voter, edition.id(), choice))
                .isInstanceOfSatisfying(
                        CastOutcome.Counted.class,
                        it -> assertThat(it.changed()).isFalse());
        assertThat(box.cast(voter, edition.id(), Choice.withdrawal(4)))
                .isInstanceOfSatisfying(
                        CastOutcome.Counted.class, it -> assertThat(it.seq()).isEqualTo(2));
        assertThat(box.size(edition.id())).isEqualTo(1);
    }

    private ImportOutcome take(OpenEdition edition, String file) {
        return imports.take(edition.first(), edition.id(), stream(file), -1, Progress.UNHEARD);
    }

    private List<String> ballots(OpenEdition edition) {
        var ballots = new ArrayList<String>();
        box.forEach(edition.id(), ballot -> {
            var text = new StringBuilder();
            for (var place = 0; place < ballot.shops(); place++) {
                text.append(ballot.shop(place)).append(':');
                for (var criterion = 0; criterion < ballot.criteria(); criterion++) {
                    text.append(ballot.mark(place, criterion)).append(' ');
                }
            }
            ballots.add(text.toString());
        });
        return ballots;
    }

    private String rows(OpenEdition edition) {
        var rows = sql.fetch(
                "select * from ballot where edition_id = ? order by voter_tag",
                edition.id().value());
        return rows.isEmpty() ? "" : rows.formatCSV();
    }

    private String previousOfCurrent(OpenEdition edition) {
        var previous = new ArrayList<String>();
        transaction.executeWithoutResult(status -> {
            var key = keys.forReading(edition.id());
            store.forEach(edition.id(), (tag, seq, bytes) -> {
                var row = new SealedBallot(new VoterTag(tag), new java.util.UUID(0, 0), seq, new byte[0], bytes);
                previous.add(HexFormat.of().formatHex(key.open(row, 4).previous()));
            });
        });
        return previous.getFirst();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
