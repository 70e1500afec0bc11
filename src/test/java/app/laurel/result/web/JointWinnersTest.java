package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.text.Bilingual;
import app.laurel.count.FinalMethod;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.edition.MethodDetails;
import app.laurel.result.AwardKind;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.shop.NewShop;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two shops that nothing parts share the award under every method, and the page says so in both languages. */
@LaurelTest
class JointWinnersTest {
    private final OpenEditions editions;
    private final BallotBox box;
    private final TwoSigners signers;
    private final Results results;
    private final PublicReader reader;

    @Autowired
    JointWinnersTest(OpenEditions editions, BallotBox box, TwoSigners signers, Results results, PublicReader reader) {
        this.editions = editions;
        this.box = box;
        this.signers = signers;
        this.results = results;
        this.reader = reader;
    }

    @ParameterizedTest
    @EnumSource
    void a_tie_is_shared_and_told(FinalMethod method) throws Exception {
        var edition = editions.anOpenEdition()
                .withShops(List.of(shop("가게", "Alder", "a"), shop("시장", "Birch", "b"), shop("숲", "Cedar", "c")))
                .withMethod(method, MethodDetails.USUAL)
                .withQuorum(2, 0)
                .open();
        for (var voter = 0; voter < 12; voter++) {
            var isOdd = voter % 2 == 1;
            box.cast(
                    new Voter.InFile("v" + voter),
                    edition.category(),
                    choice(isOdd ? 5 : 4, isOdd ? 4 : 5, isOdd ? 1 : 2));
        }
        editions.close(edition);
        signers.publish(edition);

        assertThat(results.listAwards(edition.id()))
                .filteredOn(it -> it.kind() == AwardKind.SHOP_OF_THE_YEAR)
                .hasSize(2)
                .allMatch(it -> it.joint());
        var path = "/" + edition.community().slug() + "/2026";
        assertThat(page("/en" + path) + page("/en" + path + "/report"))
                .contains(nothingParts(method))
                .containsIgnoringCase("they share place 1");
        assertThat(page("/ko" + path) + page("/ko" + path + "/report"))
                .contains("가게와 시장")
                .doesNotContain("과(와)", "은(는)", "이(가)", "을(를)", "(으)로");
    }

    @Test
    void a_tie_that_a_step_of_star_broke_is_told_with_its_figures() throws Exception {
        var report = report(FinalMethod.STAR, List.of(choice(5, 1, 1), choice(4, 5, 1)));

        assertThat(report)
                .contains("Alder · Birch were level", "Tie in the runoff: sum of marks", "So Alder goes on.")
                .doesNotContain("No tie stood");
    }

    @Test
    void two_who_stay_level_to_the_last_step_are_both_in_where_two_win() throws Exception {
        var two = new MethodDetails(50, Unrated.NO_OPINION, Repeats.DISTINCT, false, MissingPolicy.NORMALIZED, 2);
        var choices = List.of(choice(4, 5, 2), choice(5, 4, 1));

        assertThat(report(FinalMethod.STAR, two, choices))
                .contains("Alder · Birch stayed level in every step. As 2 shops win, all of them do")
                .doesNotContain("No tie stood");
        assertThat(report(FinalMethod.STAR, choices)).doesNotContain("stayed level in every step");
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHULZE", "RANKED_PAIRS"})
    void a_winner_in_a_circle_of_wins_is_explained(FinalMethod method) throws Exception {
        var a = choice(5, 3, 1);
        var b = choice(1, 5, 3);
        var c = choice(3, 1, 5);

        assertThat(report(method, List.of(a, b, c, a, b, c, a, b, c, a, b, a)))
                .contains("No. 1, Alder:", "Alder doesn’t beat every other shop");
    }

    /** The report on twelve ballots, these in turn. */
    private String report(FinalMethod method, List<Choice> choices) throws Exception {
        return report(method, MethodDetails.USUAL, choices);
    }

    private String report(FinalMethod method, MethodDetails details, List<Choice> choices) throws Exception {
        var edition = editions.anOpenEdition()
                .withShops(List.of(shop("가게", "Alder", "a"), shop("시장", "Birch", "b"), shop("숲", "Cedar", "c")))
                .withMethod(method, details)
                .withQuorum(2, 0)
                .open();
        for (var voter = 0; voter < 12; voter++) {
            box.cast(new Voter.InFile("v" + voter), edition.category(), choices.get(voter % choices.size()));
        }
        editions.close(edition);
        signers.publish(edition);
        return page("/en/" + edition.community().slug() + "/2026/report");
    }

    private static String nothingParts(FinalMethod method) {
        return switch (method) {
            case SCHULZE -> "Alder and Birch: the comparisons put neither above the other";
            case RANKED_PAIRS -> "Alder and Birch: equally many ballots put each above the other";
            default -> "Alder and Birch are exactly equal";
        };
    }

    private static Choice choice(int... marks) {
        var byShop = new TreeMap<Integer, byte[]>();
        for (var shop = 0; shop < marks.length; shop++) {
            var mark = (byte) marks[shop];
            byShop.put(shop + 1, new byte[] {mark, mark, mark, mark});
        }
        return new Choice(0, new Marks(4, byShop));
    }

    private static NewShop shop(String ko, String en, String domain) {
        return new NewShop(new Bilingual(ko, en), domain + ".example", 2019);
    }

    private String page(String path) throws Exception {
        var response = reader.ask(path);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
