package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.access.PageVisits.Visit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that no line of a phone can hold are broken, and nobody scrolls sideways for them. */
class LongWordsIT {
    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void the_hash_of_a_file_of_ballots_does_not_widen_the_desk(String language) {
        var laurel = RunningLaurel.staged();
        var year = laurel.part(ClosedEditions.class).closed(3);
        var path = "/app/%s/desk/editions/%d/imports".formatted(year.community().slug(), year.year());
        List<String> harm = new CopyOnWriteArrayList<>();
        var moderator =
                new WatchedUser(BrowserUser.signedIn(laurel, year.first().account(), language), harm);
        moderator.looksAt(new Visit(path, path, null, false));
        assertThat(moderator.page().locator("main li").first().innerText()).containsPattern("[0-9a-f]{64}");
        moderator.leave();
        assertThat(harm).isEmpty();
    }
}
