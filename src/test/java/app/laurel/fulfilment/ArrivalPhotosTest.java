package app.laurel.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.badge.Badges;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** The photo of a plaque is the winner's: nobody sees it before they agree, and nobody after they take it back. */
@LaurelTest
@Import({WonPlaque.class, PhotoScene.class})
class ArrivalPhotosTest {
    private final ArrivalPhotos photos;
    private final WonPlaque plaque;
    private final PhotoScene scene;
    private final Badges badges;
    private final PublicReader reader;
    private final ActsOnRecord acts;

    @Autowired
    ArrivalPhotosTest(
            ArrivalPhotos photos,
            WonPlaque plaque,
            PhotoScene scene,
            Badges badges,
            PublicReader reader,
            ActsOnRecord acts) {
        this.photos = photos;
        this.plaque = plaque;
        this.scene = scene;
        this.badges = badges;
        this.reader = reader;
        this.acts = acts;
    }

    @Test
    void it_stands_under_the_result_from_the_consent_until_it_is_taken_back() throws Exception {
        var winner = scene.delivered();
        assertThat(scene.put(winner)).isEqualTo(PhotoOutcome.DONE);
        scene.assertNobodySees(winner);

        assertThat(scene.agree(winner)).isEqualTo(PhotoOutcome.DONE);
        assertThat(scene.result(winner)).contains(PhotoScene.path(winner), "width=\"640\"", "The plaque of");
        var shown = reader.ask(PhotoScene.path(winner));
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getContentType()).isEqualTo("image/jpeg");
        assertThat(shown.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(shown.getContentAsByteArray()).isEqualTo(PhotoScene.PICTURE.jpeg());

        assertThat(photos.takeBack(winner.owner(), winner.code())).isEqualTo(PhotoOutcome.DONE);
        scene.assertNobodySees(winner);
        assertThat(photos.find(winner.owner(), winner.code())).isEmpty();
    }

    @Test
    void a_new_photo_needs_a_new_consent() throws Exception {
        var winner = scene.delivered();
        scene.put(winner);
        scene.agree(winner);
        scene.put(winner);

        scene.assertNobodySees(winner);
    }

    @Test
    void a_moderator_takes_it_down_with_a_reason_on_record_and_no_other_takes_its_place() throws Exception {
        var winner = scene.delivered();
        var moderator = winner.edition().first();
        scene.put(winner);
        assertThat(photos.takeDown(moderator, winner.code(), "It shows a person."))
                .as("what nobody sees")
                .isEqualTo(PhotoOutcome.NONE);
        scene.agree(winner);
        assertThat(photos.takeDown(moderator, winner.code(), " x ")).isEqualTo(PhotoOutcome.REASON_SHORT);
        assertThat(photos.takeDown(moderator, winner.code(), "It shows a person."))
                .isEqualTo(PhotoOutcome.DONE);

        scene.assertNobodySees(winner);
        assertThat(acts.count("fulfilment.photo-taken-down", "award/" + winner.code()))
                .isOne();
        assertThat(photos.find(winner.owner(), winner.code()).orElseThrow().reason())
                .isEqualTo("It shows a person.");
        assertThat(photos.findPicture(winner.owner(), winner.code())).isEmpty();
        assertThat(scene.put(winner)).isEqualTo(PhotoOutcome.TAKEN_DOWN);
        assertThat(scene.agree(winner)).isEqualTo(PhotoOutcome.TAKEN_DOWN);
        assertThat(photos.takeBack(winner.owner(), winner.code())).isEqualTo(PhotoOutcome.TAKEN_DOWN);
    }

    @Test
    void it_is_not_shown_for_an_award_that_is_set_aside() throws Exception {
        var winner = scene.delivered();
        scene.put(winner);
        scene.agree(winner);
        badges.suspend(winner.edition().first(), winner.code(), "The domain has changed hands.");

        scene.assertNobodySees(winner);
    }

    @Test
    void there_is_none_before_the_plaque_has_arrived() {
        var winner = plaque.approved();

        assertThat(scene.put(winner)).isEqualTo(PhotoOutcome.TOO_EARLY);
        assertThat(scene.agree(winner)).isEqualTo(PhotoOutcome.NONE);
    }

    @Test
    void nobody_else_brings_shows_or_takes_one() {
        var winner = scene.delivered();
        var stranger = plaque.winner().edition().first();
        scene.put(winner);
        for (var act : new Runnable[] {
            () -> photos.put(winner.other(), winner.code(), PhotoScene.PICTURE),
            () -> photos.agree(winner.other(), winner.code(), Instant.EPOCH),
            () -> photos.takeBack(winner.other(), winner.code()),
            () -> photos.find(winner.other(), winner.code()),
            () -> photos.findPicture(winner.other(), winner.code()),
            () -> photos.takeDown(stranger, winner.code(), "It shows a person.")
        }) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
        }
        assertThat(photos.findPicture(winner.owner(), winner.code())).isPresent();
    }
}
