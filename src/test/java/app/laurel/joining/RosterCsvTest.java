package app.laurel.joining;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.Progress;
import app.laurel.base.csv.CsvLimits;
import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.LineProblem;
import app.laurel.base.csv.LineProblems;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.RosterLine;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterCsvTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 2);

    private final LineProblems problems = new LineProblems();

    @Test
    void a_line_is_a_person_with_a_name_and_a_day() {
        assertThat(read("Mina@Roster.example, 미\u200b나 ,2024-02-29"))
                .containsExactly(
                        new RosterLine(new MailAddress("mina@roster.example"), "미나", LocalDate.of(2024, 2, 29)));
        assertThat(problems.none()).isTrue();
    }

    @Test
    void the_columns_may_stand_in_any_order() {
        var lines = readAll("joined,mail,display name\n2024-01-01,a@roster.example,A\n");

        assertThat(lines)
                .containsExactly(new RosterLine(new MailAddress("a@roster.example"), "A", LocalDate.of(2024, 1, 1)));
    }

    @Test
    void a_person_may_have_no_name_but_an_address() {
        assertThat(read("a@roster.example,,2024-01-01"))
                .extracting(RosterLine::name)
                .containsExactly("");
        assertThat(read("no address,A,2024-01-01")).isEmpty();
        assertThat(problems.listed()).containsExactly(new LineProblem(2, "community.roster.mail", List.of()));
    }

    @Test
    void an_address_in_letters_of_another_script_is_taken_or_told_how_to_be_written() {
        assertThat(read("mina@예시.kr,A,2024-01-01"))
                .extracting(it -> it.mail().value())
                .containsExactly("mina@xn--vv4b11d.kr");

        readAll("mail,display name,joined\n미나@roster.example,A,2024-01-01\nmina@stra\u00dfe.de,A,2024-01-01\n");
        assertThat(problems.listed())
                .extracting(LineProblem::reasonKey)
                .containsExactly("community.roster.mail-name", "community.roster.mail-host");
    }

    @Test
    void a_name_is_refused_and_not_cut_where_it_is_too_long() {
        read("a@roster.example,%s,2024-01-01".formatted("가".repeat(Accounts.LONGEST_NAME)));
        assertThat(problems.none()).isTrue();

        read("a@roster.example,%s,2024-01-01".formatted("가".repeat(Accounts.LONGEST_NAME + 1)));
        assertThat(problems.listed()).extracting(LineProblem::reasonKey).containsExactly("community.roster.name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-1-1",
                "2024. 1. 1",
                "2024. 1. 1.",
                "2024년 1월 1일",
                "2024/01/01",
                "5/2/2024",
                "01-02-2024",
                "24-01-02",
                "20240102",
                "45293",
                "1. March 2024",
                "2023-02-29",
                "2024-13-01",
                "2024-01-01T00:00",
                "2024-01-01 00:00:00",
                "２０２４-01-01"
            })
    void a_day_that_is_written_otherwise_or_does_not_exist_is_named(String day) {
        assertThat(read("a@roster.example,A," + day)).isEmpty();
        assertThat(problems.listed()).extracting(LineProblem::reasonKey).containsExactly("community.roster.date");
    }

    @Test
    void nobody_joined_tomorrow_or_before_1900() {
        read("a@roster.example,A,2026-05-02\nb@roster.example,B,1900-01-01");
        assertThat(problems.none()).isTrue();

        read("a@roster.example,A,2026-05-03\nb@roster.example,B,1899-12-31");
        assertThat(problems.listed())
                .containsExactly(
                        new LineProblem(2, "community.roster.date-out", List.of("2026-05-03", "2026-05-02")),
                        new LineProblem(3, "community.roster.date-out", List.of("1899-12-31", "2026-05-02")));
    }

    @Test
    void a_person_who_stands_there_twice_is_named_with_the_line_before() {
        read("a@roster.example,A,2024-01-01\n\nb@roster.example,B,2024-01-01\nA@ROSTER.example,A,2023-01-01");

        assertThat(problems.count()).isEqualTo(1);
        assertThat(problems.listed().getFirst().reasonKey()).isEqualTo("community.roster.twice");
        assertThat(problems.listed().getFirst().arguments()).containsExactly("2");
    }

    @Test
    void one_line_may_be_wrong_in_every_way_and_each_is_told() {
        read("nobody,%s,someday".formatted("x".repeat(200)));

        assertThat(problems.listed())
                .extracting(LineProblem::reasonKey)
                .containsExactly("community.roster.mail", "community.roster.name", "community.roster.date");
    }

    private List<RosterLine> read(String lines) {
        return readAll("mail,display name,joined\n" + lines + "\n");
    }

    private List<RosterLine> readAll(String file) {
        var bytes = file.getBytes(UTF_8);
        var roster = new RosterCsv(TODAY, problems);
        roster.read(new CsvTable(
                new ByteArrayInputStream(bytes),
                bytes.length,
                RosterCsv.COLUMNS,
                CsvLimits.USUAL,
                problems,
                Progress.NONE));
        return roster.lines();
    }
}
