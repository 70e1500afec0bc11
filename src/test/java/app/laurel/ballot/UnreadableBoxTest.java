package app.laurel.ballot;

import static app.laurel.ballot.BroughtFiles.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

import app.laurel.BrokenYears;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotImports.ImportOutcome.Refused;
import app.laurel.ballot.BallotImports.ImportOutcome.Taken;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Member;
import app.laurel.edition.Editions;
import app.laurel.setback.SeenSetbacks;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year, a key or a ballot that cannot be read stops itself: other boxes are shut, other figures published, other lines named. */
@LaurelTest
class UnreadableBoxTest {
    private final BoxShutting shutting;
    private final BallotBox box;
    private final RecurringTask<Void> participationTask;
    private final Participations participations;
    private final VotingBooth booth;
    private final BoothVoters voters;
    private final OpenEditions openEditions;
    private final Editions editions;
    private final BrokenYears broken;
    private final SeenSetbacks setbacks;
    private final MovableClock clock;
    private final Texts texts;
    private final DSLContext sql;
    private final BroughtFiles files;

    @Autowired
    UnreadableBoxTest(
            BoxShutting shutting,
            BallotBox box,
            RecurringTask<Void> participationTask,
            Participations participations,
            VotingBooth booth,
            BoothVoters voters,
            OpenEditions openEditions,
            Editions editions,
            BrokenYears broken,
            SeenSetbacks setbacks,
            MovableClock clock,
            Texts texts,
            DSLContext sql,
            BallotImports imports) {
        this.shutting = shutting;
        this.box = box;
        this.participationTask = participationTask;
        this.participations = participations;
        this.booth = booth;
        this.voters = voters;
        this.openEditions = openEditions;
        this.editions = editions;
        this.broken = broken;
        this.setbacks = setbacks;
        this.clock = clock;
        this.texts = texts;
        this.sql = sql;
        files = new BroughtFiles(imports);
    }

    @AfterEach
    void mend() {
        broken.mend();
    }

    @Test
    void a_year_that_cannot_be_read_keeps_no_other_box_open() {
        var bad = withOneBallot();
        var good = withOneBallot();
        broken.damage(bad.id());
        openEditions.close(good);
        clock.pass(Poll.GRACE.plusSeconds(1));

        shutting.shutDue();

        assertThat(box.findShut(good.id())).isPresent();
        assertThat(box.findShut(bad.id())).isEmpty();
        assertThat(setbacks.by(bad.first())).containsExactly("shutting edition/" + bad.id());

        broken.mend();
        shutting.shutDue();
        assertThat(box.findShut(bad.id())).isPresent();
        assertThat(setbacks.by(bad.first())).isEmpty();
    }

    @Test
    void a_year_that_cannot_be_read_keeps_no_other_turnout_back() {
        var bad = withOneBallot();
        var good = withOneBallot();
        clock.pass(Participations.PAUSE);
        broken.damage(bad.id());

        participationTask.execute(null, null);

        assertThat(participations.of(editions.get(good.id())).ballots()).isEqualTo(1);
        assertThat(setbacks.by(bad.first())).containsExactly("participation edition/" + bad.id());
    }

    @Test
    void a_ballot_on_paper_that_was_changed_is_one_line_of_the_next_file_and_no_failure_of_it() {
        var edition = openEditions
                .anOpenEdition()
                .withPaperBallots(BroughtFiles.VOTERS)
                .open();
        files.take(edition, HEADER + "ann,1,1,5\nbob,1,1,4\n");
        assertThat(sql.execute(
                        "update ballot set sealed = reverse(sealed) where edition_id = ? order by voter_tag limit 1",
                        edition.id().value()))
                .isEqualTo(1);

        var outcome = files.take(edition, HEADER + "ann,1,1,3\nbob,1,1,3\ncem,1,1,3\n");

        assertThat(outcome).isInstanceOf(Refused.class);
        var problem = ((Refused) outcome).problems();
        assertThat(problem).hasSize(1);
        for (var language : Language.values()) {
            assertThat(problem.getFirst().reason(texts, language)).contains("@roll.example");
            assertThat(problem.getFirst().remedy(texts, language)).isNotBlank();
        }
        assertThat(setbacks.by(edition.first())).containsExactly("ballot edition/" + edition.id());
        var others = problem.getFirst().line() == 2 ? "bob,1,1,3\ncem,1,1,3\n" : "ann,1,1,3\ncem,1,1,3\n";
        assertThat(files.take(edition, HEADER + others)).isEqualTo(new Taken(2, 1, 1, 0));
    }

    @Test
    void the_voter_whose_ballot_was_changed_is_alone_in_not_seeing_it() {
        var edition = openEditions.anOpenEdition().open();
        var first = voters.of(edition);
        var second = voters.of(edition);
        cast(first, edition);
        var bad = sql.fetchSingle(
                        "select voter_tag from ballot where edition_id = ?",
                        edition.id().value())
                .get(0, byte[].class);
        cast(second, edition);
        sql.execute("update ballot set sealed = reverse(sealed) where voter_tag = ?", (Object) bad);

        assertThatRuntimeException().isThrownBy(() -> booth.kept(first, edition.id()));
        assertThat(booth.kept(second, edition.id()).cast()).isNotNull();
    }

    private OpenEdition withOneBallot() {
        var edition = openEditions.anOpenEdition().open();
        cast(voters.of(edition), edition);
        return edition;
    }

    private void cast(Member voter, OpenEdition edition) {
        booth.cast(voter, edition.id(), 0, BoothVoters.id(), BoothVoters.said("1:5555"));
    }
}
