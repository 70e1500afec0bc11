package app.laurel.nomination;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.csv.LineProblem;
import app.laurel.base.csv.LineProblems;
import app.laurel.edition.Edition;
import app.laurel.edition.ImaginedYears;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NominationCsvTest {
    private static final Edition ONE = ImaginedYears.ofOne(2);

    private final LineProblems problems = new LineProblems();

    @Test
    void a_voters_nominees_stand_in_the_order_of_the_file_wherever_its_lines_are() {
        var file = read("1,Amber\n2,Birch\n1,Coral");

        assertThat(only(file).keysByVoter())
                .hasEntrySatisfying("1", it -> assertThat(it).containsExactly("amber", "coral"));
        assertThat(only(file).keysByVoter())
                .hasEntrySatisfying("2", it -> assertThat(it).containsExactly("birch"));
        assertThat(file.lines()).isEqualTo(3);
    }

    @Test
    void a_nominee_is_called_what_the_file_calls_it_first() {
        assertThat(only(read("1,Market One\n2,MARKET-ONE\n3,https://www.two.example/x\n4,two.example"))
                        .nameByKey())
                .containsOnly(
                        Map.entry("marketone", "Market One"), Map.entry("two.example", "https://www.two.example/x"));
    }

    @Test
    void a_voter_names_as_many_as_the_rules_allow_and_one_twice_is_one() {
        read("1,Amber\n1,amber\n1,A-m-b-e-r\n1,Birch");
        assertThat(problems.none()).isTrue();

        read("1,Amber\n1,Birch\n2,Coral\n1,Dune\n1,Elm");
        assertThat(problems.listed())
                .containsExactly(
                        new LineProblem(5, "nomination.file.too-many", List.of("2")),
                        new LineProblem(6, "nomination.file.too-many", List.of("2")));
    }

    @Test
    void a_line_without_a_voter_or_a_nominee_is_named() {
        read(",Amber\n1,\n2,\"  \"");

        assertThat(problems.listed())
                .extracting(it -> it.line() + " " + it.reasonKey().replace("nomination.file.", ""))
                .containsExactly("2 voter-missing", "3 nominee-missing", "4 nominee-missing");
    }

    @Test
    void a_row_in_which_nothing_is_to_be_seen_is_passed_over() {
        assertThat(read(",\n1,Amber\n\u200b,\u3000\n").lines()).isEqualTo(1);
        assertThat(problems.none()).isTrue();
    }

    @Test
    void what_is_too_long_is_told_once_with_its_bound() {
        read("%s,%s".formatted("v".repeat(254), "n".repeat(200)));
        assertThat(problems.none()).isTrue();

        read("%s,%s".formatted("v".repeat(255), "n".repeat(201)));
        assertThat(problems.listed())
                .containsExactly(
                        new LineProblem(2, "nomination.file.voter-long", List.of("254")),
                        new LineProblem(2, "nomination.file.nominee-long", List.of("200")));
    }

    /** U+FDFA is one letter that is eighteen once compatible forms are taken apart. */
    @Test
    void a_name_whose_key_is_longer_than_itself_is_no_way_round_the_bound() {
        read("1," + "\ufdfa".repeat(100));

        assertThat(problems.listed())
                .extracting(LineProblem::reasonKey)
                .containsExactly("nomination.file.nominee-missing");
    }

    /** A voter who named a million cost a minute of the whole machine. */
    @Test
    @Timeout(20)
    void one_voter_who_names_a_million_is_refused_early_and_in_no_time() {
        read(IntStream.range(0, 1_000_000).mapToObj(it -> "1,Shop " + it).collect(joining("\n")));

        assertThat(problems.count()).isLessThanOrEqualTo(5_000);
        assertThat(problems.isHopeless()).isTrue();
    }

    @Test
    void nominees_beyond_the_bound_end_the_reading() {
        var file = read(
                IntStream.range(0, 20_000).mapToObj(it -> it + ",Shop " + it).collect(joining("\n")));

        assertThat(problems.listed()).extracting(LineProblem::reasonKey).containsExactly("nomination.file.nominees");
        assertThat(file.lines()).isEqualTo(NominationCsv.MOST_NOMINEES + 1);
    }

    @Test
    void voters_beyond_the_bound_end_the_reading() {
        var file = read(IntStream.range(0, 250_000).mapToObj(it -> it + ",Shop").collect(joining("\n")));

        assertThat(problems.listed()).extracting(LineProblem::reasonKey).containsExactly("base.csv.voters");
        assertThat(file.lines()).isEqualTo(NominationCsv.MOST_VOTERS + 1);
    }

    @Test
    void a_mail_address_is_one_voter_in_letters_of_either_case() {
        assertThat(only(read("Ada@Shop.example,Amber\nada@shop.example,Birch\nADA,Amber\nada,Amber"))
                        .keysByVoter())
                .containsOnlyKeys("ada@shop.example", "ADA", "ada");
    }

    @Test
    void an_address_that_is_no_one_shops_is_named_with_its_line() {
        read("1,one.cafe24.com\n2,https://cafe24.com/\n3,naver.me/x\n4,smartstore.naver.com\n5,Dr.Jart");

        assertThat(problems.listed())
                .containsExactly(
                        new LineProblem(3, "shop.address.platform", List.of("cafe24.com")),
                        new LineProblem(4, "shop.address.shortened", List.of("naver.me")),
                        new LineProblem(5, "shop.address.elsewhere", List.of("smartstore.naver.com")));
    }

    private static NominationPart only(NominationCsv file) {
        assertThat(file.parts()).hasSize(1);
        return file.parts().iterator().next();
    }

    private NominationCsv read(String lines) {
        return NominationTexts.read(ONE, "voter,nominee\n" + lines, problems);
    }
}
