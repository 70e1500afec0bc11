package app.laurel.ballot;

import static app.laurel.ballot.BroughtFiles.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.ballot.BallotImports.ImportOutcome.NotInTheRules;
import app.laurel.ballot.BallotImports.ImportOutcome.Refused;
import app.laurel.ballot.BallotImports.ImportOutcome.Taken;
import app.laurel.ballot.BallotImports.ImportOutcome.WaitsForSecond;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.NewMember;
import app.laurel.community.Roster;
import app.laurel.edition.Editions;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A moderator who wants to win an award by a file: invented voters, other people's votes, nobody to confirm. */
@LaurelTest
class PaperBallotsTest {
    private final OpenEditions editions;
    private final PublishedEditions published;
    private final VotingBooth booth;
    private final PaperBallots papers;
    private final Participations participations;
    private final Editions all;
    private final Members members;
    private final Accounts accounts;
    private final Roster roster;
    private final MovableClock clock;
    private final MockMvc web;
    private final BroughtFiles files;
    private final BoxContents contents;

    @Autowired
    PaperBallotsTest(
            OpenEditions editions,
            PublishedEditions published,
            BallotImports imports,
            VotingBooth booth,
            BallotBox box,
            PaperBallots papers,
            Participations participations,
            Editions all,
            Members members,
            Accounts accounts,
            Roster roster,
            MovableClock clock,
            MockMvc web) {
        this.editions = editions;
        this.published = published;
        this.booth = booth;
        this.papers = papers;
        this.participations = participations;
        this.all = all;
        this.members = members;
        this.accounts = accounts;
        this.roster = roster;
        this.clock = clock;
        this.web = web;
        files = new BroughtFiles(imports);
        contents = new BoxContents(box);
    }

    @Test
    void a_year_whose_rules_know_no_paper_takes_no_file() {
        var edition = editions.anOpenEdition().open();

        assertThat(files.take(edition, HEADER + "ann,1,1,5\n")).isInstanceOf(NotInTheRules.class);
        assertThat(contents.ballots(edition)).isEmpty();
    }

    @Test
    void four_hundred_invented_voters_are_four_hundred_lines_that_cannot_be_taken() {
        var edition = paper();
        var file = new StringBuilder(HEADER);
        for (var invented = 0; invented < 400; invented++) {
            file.append("sock%d@roll.example,1,1,5\n".formatted(invented));
        }

        var outcome = files.take(edition, file.toString());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.count()).isEqualTo(400));
        assertThat(contents.ballots(edition)).isEmpty();
    }

    @Test
    void a_member_who_is_written_down_after_the_freeze_gets_no_ballot_by_file() {
        var edition = paper();
        var late = MailAddress.parse("late-" + edition.id() + "@roll.example").orElseThrow();
        roster.add(edition.first(), new NewMember(late, LocalDate.of(2015, 1, 1)));

        assertThat(files.take(edition, HEADER + late + ",1,1,5\n"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.problems().getFirst().reasonKey())
                                .isEqualTo("ballot.import.not-on-the-roll"));
    }

    @Test
    void one_moderator_gets_no_file_in_however_often_it_is_brought() {
        var edition = paper();
        var file = HEADER + "ann,1,1,5\n";

        for (var times = 0; times < 3; times++) {
            assertThat(files.bring(edition.first(), edition, file)).isEqualTo(new WaitsForSecond(1));
        }
        assertThat(contents.ballots(edition)).isEmpty();
    }

    @Test
    void a_second_moderator_with_another_file_confirms_nothing() {
        var edition = paper();
        files.bring(edition.first(), edition, HEADER + "ann,1,1,5\n");

        assertThat(files.bring(edition.second(), edition, HEADER + "ann,1,1,4\n"))
                .isEqualTo(new WaitsForSecond(1));
        assertThat(contents.ballots(edition)).isEmpty();

        assertThat(files.bring(edition.second(), edition, HEADER + "ann,1,1,5\n"))
                .isEqualTo(new Taken(1, 1, 0, 0));
    }

    @Test
    void who_voted_online_is_not_overwritten_even_after_taking_the_ballot_back() {
        var edition = paper();
        var ann = member(edition, "ann@roll.example");
        booth.cast(ann, edition.id(), 0, BoothVoters.id(), BoothVoters.said("1:4321"));

        assertThat(refusal(files.take(edition, HEADER + "ann,1,1,5\n"))).isEqualTo("ballot.import.voted-online");
        booth.withdraw(ann, edition.id(), 1, BoothVoters.id());

        assertThat(refusal(files.take(edition, HEADER + "ann,1,1,4\n"))).isEqualTo("ballot.import.voted-online");
    }

    @Test
    void who_votes_online_after_a_paper_ballot_replaces_it_and_is_counted_as_online() {
        var edition = paper();
        files.take(edition, HEADER + "ann,1,1,5\nbob,1,1,5\n");
        assertThat(papers.of(edition.id()).ballots()).isEqualTo(2);

        booth.cast(member(edition, "ann@roll.example"), edition.id(), 0, BoothVoters.id(), BoothVoters.said("1:4321"));

        assertThat(contents.ballots(edition)).containsExactlyInAnyOrder("1:4321", "1:5000");
        assertThat(papers.of(edition.id()).ballots()).isEqualTo(1);
        assertThat(refusal(files.take(edition, HEADER + "ann,1,1,3\n"))).isEqualTo("ballot.import.voted-online");
        clock.pass(Duration.ofHours(1));
        participations.publish(edition.id());
        assertThat(participations.of(all.get(edition.id())).ballots()).isEqualTo(1);
    }

    @Test
    void the_result_page_shows_each_file_with_its_hash_its_number_and_two_names() throws Exception {
        var edition = published.aPublishedEdition();
        var file = papers.of(edition.id()).files().getFirst();

        var page = web.perform(get("/en/%s/%d".formatted(edition.community().slug(), edition.year())))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(file.first()).isNotEqualTo(file.second());
        assertThat(page)
                .contains(
                        "Paper ballots", "Of all ballots, 12 came on paper", file.hash(), file.first(), file.second());
    }

    private OpenEdition paper() {
        return editions.anOpenEdition().withPaperBallots(BroughtFiles.VOTERS).open();
    }

    private Member member(OpenEdition edition, String mail) {
        var account = accounts.open(MailAddress.parse(mail).orElseThrow()).id();
        return members.member(account, edition.community().id());
    }

    private static String refusal(ImportOutcome outcome) {
        return ((Refused) outcome).problems().getFirst().reasonKey();
    }
}
