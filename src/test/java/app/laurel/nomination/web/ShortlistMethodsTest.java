package app.laurel.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.Progress;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.edition.Draft;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.edition.Rules;
import app.laurel.nomination.NominationImports;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.Shortlists;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A bloc of four names the same three; an edition's method decides what that is worth against one shop's own friends. */
@LaurelTest
class ShortlistMethodsTest {
    private final Founder founder;
    private final Editions editions;
    private final EditionTemplates templates;
    private final Shortlists shortlists;
    private final NominationImports imports;
    private final MovableClock clock;
    private final MockMvc web;

    @Autowired
    ShortlistMethodsTest(
            Founder founder,
            Editions editions,
            EditionTemplates templates,
            Shortlists shortlists,
            NominationImports imports,
            MovableClock clock,
            MockMvc web) {
        this.founder = founder;
        this.editions = editions;
        this.templates = templates;
        this.shortlists = shortlists;
        this.imports = imports;
        this.clock = clock;
        this.web = web;
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
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        var community = founder.community();
        var moderator = founder.moderator(community);
        var id = editions.create(moderator, twoPlaces(templates.usual(community, 2026), method))
                .orElseThrow();
        clock.moveTo(editions.get(id).schedule().nominatingOpens());
        var file = file(friends);
        var outcome = imports.take(moderator, id, new ByteArrayInputStream(file), file.length, Progress.NONE);
        clock.moveTo(editions.get(id).schedule().votingOpens());

        assertThat(outcome).isInstanceOf(ImportOutcome.Taken.class);
        assertThat(shortlists.fixed(id))
                .extracting(it -> it.shop().name().en())
                .containsExactlyInAnyOrder("Alder", second);
        for (var language : List.of("en", "ko")) {
            var page = web.perform(get("/" + language + "/" + community.slug() + "/2026/shortlist"))
                    .andReturn()
                    .getResponse();
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .contains(">Alder</h2>", ">" + second + "</h2>")
                    .doesNotContain(">Cedar</h2>", "{0}", "???");
        }
    }

    private static byte[] file(int friends) {
        var file = new StringBuilder("voter,nominee\n");
        for (var voter = 0; voter < 4; voter++) {
            add(file, "bloc " + voter, "Alder", "Birch", "Cedar");
        }
        add(file, "one", "Alder");
        add(file, "two", "Alder", "Birch");
        for (var voter = 0; voter < friends; voter++) {
            add(file, "friend " + voter, "Dogwood");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder file, String voter, String... nominees) {
        for (var nominee : nominees) {
            file.append(voter).append(',').append(nominee).append('\n');
        }
    }

    private static Draft twoPlaces(Draft usual, NominationMethod method) {
        var rules = usual.rules();
        var changed = new Rules(
                rules.criteria(), rules.joinedBy(), 5, method, 2, rules.method(), rules.shrink(), rules.quorum(), 2);
        return new Draft(2026, usual.name(), usual.dates(), changed);
    }
}
