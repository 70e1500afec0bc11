package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.Bilingual;
import app.laurel.base.Progress;
import app.laurel.edition.Method;
import app.laurel.edition.MethodDetails;
import app.laurel.result.AwardKind;
import app.laurel.result.ReleaseOutcome;
import app.laurel.result.ResultDesk;
import app.laurel.result.Results;
import app.laurel.shop.NewShop;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two shops that nothing parts share the award under every method, and the page says so in both languages. */
@LaurelTest
class JointWinnersTest {
    private final OpenEditions editions;
    private final BallotBox box;
    private final ResultDesk desk;
    private final Results results;
    private final MockMvc web;

    @Autowired
    JointWinnersTest(OpenEditions editions, BallotBox box, ResultDesk desk, Results results, MockMvc web) {
        this.editions = editions;
        this.box = box;
        this.desk = desk;
        this.results = results;
        this.web = web;
    }

    @ParameterizedTest
    @EnumSource
    void a_tie_is_shared_and_told(Method method) throws Exception {
        var edition = editions.anOpenEdition()
                .withShops(List.of(shop("가게", "Alder", "a"), shop("시장", "Birch", "b"), shop("숲", "Cedar", "c")))
                .withMethod(method, MethodDetails.USUAL)
                .withQuorum(2, 0)
                .open();
        for (var voter = 0; voter < 12; voter++) {
            var isOdd = voter % 2 == 1;
            box.cast(new Voter.InFile("v" + voter), edition.id(), choice(isOdd ? 5 : 4, isOdd ? 4 : 5, isOdd ? 1 : 2));
        }
        editions.close(edition);
        publish(edition);

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

    private static String nothingParts(Method method) {
        return method.comparesPairs()
                ? "Alder and Birch: the comparisons put neither above the other"
                : "Alder and Birch are exactly equal";
    }

    private void publish(OpenEdition edition) {
        desk.count(edition.first(), edition.id(), Progress.UNHEARD);
        var hash = desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();
        desk.signOff(edition.first(), edition.id(), hash);
        desk.signOff(edition.second(), edition.id(), hash);
        assertThat(desk.release(edition.first(), edition.id(), null)).isInstanceOf(ReleaseOutcome.Published.class);
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
        var response = web.perform(get(path)).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
