package app.laurel.conformance;

import static app.laurel.conformance.CopiedCases.passesAndFails;

import app.laurel.conformance.CopiedCases.Check;
import app.laurel.count.hugo.Repeats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dlaurel.conformance=DIR}: further cases are dropped in beside a copy of the known ones; wrong ones are noticed. */
@SuppressWarnings("JUnitMethodInvoked") // why: what is tried here is whether those tests notice
class DroppedInCasesTest {
    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path work = Path.of("");

    private final CopiedCases cases = new CopiedCases();

    @BeforeEach
    void copy() throws IOException {
        cases.copyInto(folder);
    }

    @AfterEach
    void restore() {
        cases.restore();
    }

    @Test
    void of_majority_judgment() throws IOException {
        var file = cases.file("conformance-mj/dropped.json");
        var election = "[{\"title\":\"Dropped\",\"participants\":2,\"tallies\":[[2,0],[0,2]],\"ranks\":[%s]}]";
        Check check = new MajorityJudgmentConformanceTest()::published_profiles_get_their_ranks;

        passesAndFails(file, election.formatted("2,1"), election.formatted("1,2"), check);
    }

    @Test
    void of_condorcet() throws IOException {
        var file = cases.file("conformance-condorcet/dropped.json");
        var election = """
                [{"id":"dropped","candidates":["가","나"],"unranked":"tied last","votes":[{"n":2,"ranking":[["가"]]},
                {"n":1,"ranking":[["나"],["가"]]}],"expected":{"schulze_winning_votes_winners":["%s"]}}]""";
        Check check = new CondorcetConformanceTest()::published_cases_give_their_orders;

        passesAndFails(file, election.formatted("가"), election.formatted("나"), check);
    }

    @Test
    void of_condorcet_where_unranked_is_no_opinion() throws IOException {
        var file = cases.file("conformance-condorcet/dropped.json");
        var election = """
                [{"id":"dropped","candidates":["가","나"],"unranked":"no opinion","votes":[{"n":2,"ranking":[["가"]]},
                {"n":1,"ranking":[["나"],["가"]]}],"expected":{"ranked_pairs_winning_votes_ranking":[["%s"],["%s"]]}}]""";
        Check check = new CondorcetConformanceTest()::published_cases_give_their_orders;

        passesAndFails(file, election.formatted("나", "가"), election.formatted("가", "나"), check);
    }

    @Test
    void of_a_debian_election() throws IOException {
        var file = cases.file("conformance-condorcet/debian-leader2006_tally.txt");
        var votes = "  Option 1----->: Anthony Towns\n/ Option 2---->: Steve McIntyre\nV: 1- \nV: %s \n";
        Check check = () -> new CondorcetConformanceTest().the_leaders_of_debian_are_found("2006", true, "Towns");

        passesAndFails(file, votes.formatted("12"), votes.formatted("-1") + "V: 21\n", check);
    }

    @Test
    void of_majority_judgment_without_a_number_of_participants() throws IOException {
        var file = cases.file("conformance-mj/dropped.json");
        var election = "[{\"title\":\"Dropped\",\"mode\":\"medianDefault\",\"tallies\":[[0,0],[0,2]],\"ranks\":[%s]}]";
        Check check = new MajorityJudgmentConformanceTest()::published_profiles_get_their_ranks;

        passesAndFails(file, election.formatted("2,1"), election.formatted("1,2"), check);
    }

    @Test
    void of_star() throws IOException {
        var file = cases.file("conformance-star/expected.csv");
        var known = Files.readString(file).stripTrailing() + "\n";
        Files.writeString(cases.file("conformance-star/dropped.starvote"), """
                [options]
                method = STAR
                [ballots]
                2 ballots:
                Amy = 5
                Bo = 1

                Amy = 0
                Bo = 5
                """);
        var test = new StarConformanceTest();
        test.folder = work;

        passesAndFails(file, known + "dropped,star,Amy\n", known + "dropped,star,Bo\n", () -> {
            test.the_elections_of_starvote_give_its_results();
        });
    }

    @Test
    void of_nominations() throws IOException {
        Files.writeString(cases.file("conformance-eph/dropped-nominations.csv"), """
                category,voter,nominee
                Novel,1,a
                Novel,1,b
                Novel,2,a
                Novel,3,c
                """);
        var file = cases.file("conformance-eph/dropped-expected.csv");
        var expected = """
                category,finalist_key,finalist_name,nominating_ballots,points_published,points_distinct
                Novel,a,A,2,%1$s,%1$s
                Novel,c,C,1,1,1
                """;
        Check check = () -> {
            for (var repeats : Repeats.values()) {
                new PluribusHugoConformanceTest().real_nominations_give_the_published_finalists_and_points(repeats);
            }
        };

        passesAndFails(file, expected.formatted("2"), expected.formatted("3/2"), check);
    }

    @Test
    void of_published_rounds() throws IOException {
        var file = cases.file("conformance-eph/dropped.json");
        var rounds = """
                {"categories":[{"name":"Dropped","nominees":[{"numNominations":3},{"numNominations":2},{"numNominations":5}],
                "rounds":[{"number":1,"activeNominees":[{"nomineeIndex":0,"scaledPoints":60,"status":"%s"},
                {"nomineeIndex":1,"scaledPoints":90,"status":"%s"},{"nomineeIndex":2,"scaledPoints":300}]}]}]}""";
        Check check = new PluribusHugoConformanceTest()::every_published_round_selects_and_eliminates_by_the_rule;

        passesAndFails(
                file,
                rounds.formatted("survivedElimination", "eliminated"),
                rounds.formatted("eliminated", "survivedElimination"),
                check);
    }

    @Test
    void of_a_published_round_that_is_known_to_be_off_the_rule() throws IOException {
        var file = cases.file("conformance-eph/dropped.json");
        var rounds = """
                {"year":2020,"categories":[{"name":"Best Fan %s","nominees":[{"numNominations":3},{"numNominations":2}],
                "rounds":[{"activeNominees":[{"nomineeIndex":0,"scaledPoints":60,"status":"eliminated"},
                {"nomineeIndex":1,"scaledPoints":90,"status":"survivedElimination"}]}]}]}""";
        Check check = new PluribusHugoConformanceTest()::every_published_round_selects_and_eliminates_by_the_rule;

        passesAndFails(file, rounds.formatted("Writer"), rounds.formatted("Artist"), check);
    }
}
