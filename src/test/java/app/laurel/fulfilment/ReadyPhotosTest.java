package app.laurel.fulfilment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.laurel.LaurelTest;
import app.laurel.OtherNode;
import app.laurel.PublicReader;
import app.laurel.StatementCount;
import app.laurel.badge.Badges;
import app.laurel.fulfilment.WonPlaque.Winner;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A photo that is shown costs the database nothing, and is gone as soon as it is taken back. */
@LaurelTest
@Import({WonPlaque.class, PhotoScene.class})
class ReadyPhotosTest {
    private final ArrivalPhotos photos;
    private final PhotoScene scene;
    private final Badges badges;
    private final PublicReader reader;
    private final StatementCount statements;
    private final OtherNode other;

    @Autowired
    ReadyPhotosTest(
            ArrivalPhotos photos,
            PhotoScene scene,
            Badges badges,
            PublicReader reader,
            StatementCount statements,
            OtherNode other) {
        this.photos = photos;
        this.scene = scene;
        this.badges = badges;
        this.reader = reader;
        this.statements = statements;
        this.other = other;
    }

    @Test
    void the_second_look_costs_nothing_with_and_without_its_tag() throws Exception {
        var winner = shown();
        var path = PhotoScene.path(winner);
        var tag = Objects.requireNonNull(reader.ask(path).getHeader("ETag"));

        assertCostsNothing(path, 200);
        assertThat(reader.ask(path).getContentAsByteArray()).isEqualTo(PhotoScene.PICTURE.jpeg());
        assertThat(statements.of(() -> {
                    var again = reader.askAgain(path, tag);
                    assertThat(again.getStatus()).isEqualTo(304);
                    assertThat(again.getHeader("Cache-Control")).isEqualTo("no-cache");
                    return again;
                }))
                .isEmpty();
    }

    @Test
    void a_photo_that_goes_is_gone_at_once_and_that_it_is_gone_costs_nothing_either() throws Exception {
        var takenBack = shown();
        photos.takeBack(takenBack.owner(), takenBack.code());
        assertThat(statusOf(takenBack)).isEqualTo(404);
        assertCostsNothing(PhotoScene.path(takenBack), 404);

        var takenDown = shown();
        photos.takeDown(takenDown.edition().first(), takenDown.code(), "It shows a person.");
        assertThat(statusOf(takenDown)).isEqualTo(404);

        var setAside = shown();
        badges.suspend(setAside.edition().first(), setAside.code(), "The domain has changed hands.");
        assertThat(statusOf(setAside)).isEqualTo(404);
    }

    @Test
    void a_photo_that_is_taken_back_on_another_node_goes_here_as_soon_as_this_one_hears_of_it() throws Exception {
        var winner = shown();

        other.commits("delete from fulfilment_shown_photo where award_code = '%s'".formatted(winner.code()));

        await().atMost(20, SECONDS).until(() -> statusOf(winner) == 404);
    }

    /** One that lies ready by now. */
    private Winner shown() throws Exception {
        var winner = scene.delivered();
        scene.put(winner);
        scene.agree(winner);
        assertCostsNothing(PhotoScene.path(winner), 200);
        return winner;
    }

    private int statusOf(Winner winner) throws Exception {
        return reader.ask(PhotoScene.path(winner)).getStatus();
    }

    /** Sooner or later: what anybody writes meanwhile makes everything void, and a clock that was moved is unsure of the others. */
    private void assertCostsNothing(String path, int status) {
        await().atMost(20, SECONDS).untilAsserted(() -> {
            assertThat(reader.ask(path).getStatus()).isEqualTo(status);
            assertThat(statements.of(() -> reader.ask(path))).isEqualTo(List.of());
        });
    }
}
