package app.laurel.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.PublicReader;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.nomination.NominationImports.ImportOutcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A bloc of four names the same three; an edition's method decides what that is worth against one shop's own friends. */
@LaurelTest
class ShortlistMethodsTest {
    private final FoundedYears times;
    private final NominatedYears years;
    private final PublicReader reader;

    @Autowired
    ShortlistMethodsTest(FoundedYears times, NominatedYears years, PublicReader reader) {
        this.times = times;
        this.years = years;
        this.reader = reader;
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVAL, 3, Birch",
        "E_PLURIBUS_HUGO, 3, Birch",
        "E_PLURIBUS_HUGO_PLUS, 3, Dogwood",
        "APPROVAL, 4, Birch",
        "E_PLURIBUS_HUGO, 4, Dogwood"
    })
    void the_method_of_the_rules_makes_the_list(NominationMethod method, int friends, String second) throws Exception {
        var year = times.aYear()
                .withRules(it -> it.nominationMethod(method).places(2).minimumShops(2))
                .nominating();
        var outcome = years.take(year, file(friends));
        times.openVoting(year);

        assertThat(outcome).isInstanceOf(ImportOutcome.Taken.class);
        assertThat(years.voted(year)).containsExactlyInAnyOrder("Alder", second);
        for (var language : List.of("en", "ko")) {
            var page = reader.ask("/" + language + "/" + year.community().slug() + "/2026/shortlist");
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                    .contains(">Alder</h2>", ">" + second + "</h2>")
                    .doesNotContain(">Cedar</h2>", "{0}", "???");
        }
    }

    private static String file(int friends) {
        var file = new StringBuilder("voter,nominee\n");
        for (var voter = 0; voter < 4; voter++) {
            add(file, "bloc " + voter, "Alder", "Birch", "Cedar");
        }
        add(file, "one", "Alder");
        add(file, "two", "Alder", "Birch");
        for (var voter = 0; voter < friends; voter++) {
            add(file, "friend " + voter, "Dogwood");
        }
        return file.toString();
    }

    private static void add(StringBuilder file, String voter, String... nominees) {
        for (var nominee : nominees) {
            file.append(voter).append(',').append(nominee).append('\n');
        }
    }
}
