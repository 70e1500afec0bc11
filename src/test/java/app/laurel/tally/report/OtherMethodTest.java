package app.laurel.tally.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.AwardRules;
import app.laurel.count.FinalMethod;
import app.laurel.count.FinalRule;
import app.laurel.count.PackedBallots;
import app.laurel.count.Quorum;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OtherMethodTest {
    @ParameterizedTest
    @EnumSource
    void every_other_method_names_its_winner(FinalMethod method) {
        var rules = new AwardRules(
                List.of(3, 7), Set.of(), List.of(70, 30), 5, FinalRule.of(method, 3), new Quorum(1, 0), 1);
        var ballots = new PackedBallots(rules);
        ballots.add(new byte[] {5, 4, 1, 2}, 3);
        ballots.add(new byte[] {4, 4, 2, 1}, 3);

        var others = OtherMethod.all(ballots);

        assertThat(others)
                .extracting(OtherMethod::method)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FinalMethod.values())
                        .filter(it -> it != method)
                        .toList());
        assertThat(others).allSatisfy(it -> {
            assertThat(it.winners()).containsExactly(3);
            assertThat(it.agrees()).isTrue();
        });
    }
}
