package app.laurel.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Owners;
import app.laurel.PublicReader;
import app.laurel.base.change.Changes;
import app.laurel.fulfilment.PhotoAnswer.TooOften;
import app.laurel.ratelimit.Limit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** A photo of a plaque belongs to whoever gave it: it goes with them, is what was agreed to, and is not put without end. */
@LaurelTest
@Import({WonPlaque.class, PhotoScene.class})
class GivenPhotosTest {
    private final ArrivalPhotos photos;
    private final PlaqueDesk desk;
    private final PhotoScene scene;
    private final PublicReader reader;
    private final ActsOnRecord acts;
    private final MovableClock clock;

    @Autowired
    GivenPhotosTest(
            ArrivalPhotos photos,
            PlaqueDesk desk,
            PhotoScene scene,
            PublicReader reader,
            ActsOnRecord acts,
            MovableClock clock) {
        this.photos = photos;
        this.desk = desk;
        this.scene = scene;
        this.reader = reader;
        this.acts = acts;
        this.clock = clock;
    }

    @Test
    void nobody_agrees_to_a_photo_that_somebody_has_put_there_since_they_looked() throws Exception {
        var winner = scene.delivered();
        scene.put(winner);
        var seen = scene.given(winner);
        clock.pass(Duration.ofSeconds(1));
        scene.put(winner);

        assertThat(photos.agree(winner.owner(), winner.code(), seen)).isEqualTo(PhotoOutcome.CHANGED);
        scene.assertNobodySees(winner);
    }

    @Test
    void it_goes_with_whoever_gave_it_from_the_shop_and_with_nobody_else(@Autowired Owners owners) throws Exception {
        var winner = scene.delivered();
        var shop = desk.list(winner.edition().first()).getFirst().shop();
        owners.make(winner.edition().first(), shop, winner.other());
        scene.put(winner);
        scene.agree(winner);

        owners.leave(shop, winner.other());
        assertThat(reader.ask(PhotoScene.path(winner)).getStatus()).isEqualTo(200);
        owners.make(winner.edition().first(), shop, winner.other());
        owners.leave(shop, winner.owner());

        scene.assertNobodySees(winner);
        assertThat(photos.find(winner.other(), winner.code())).isEmpty();
        assertThat(acts.count("fulfilment.photo-taken-back", "award/" + winner.code()))
                .isOne();
    }

    @Test
    void there_is_an_end_to_photos_in_a_day() {
        var winner = scene.delivered();
        var most = Limit.PLAQUE_PHOTOS_PER_ACCOUNT.defaultPermits();
        for (var number = 0; number < most; number++) {
            assertThat(scene.put(winner)).isEqualTo(PhotoOutcome.DONE);
        }

        assertThat(scene.put(winner)).isInstanceOf(TooOften.class);
        assertThat(scene.agree(winner)).isInstanceOf(TooOften.class);
        assertThat(photos.takeBack(winner.owner(), winner.code()))
                .as("taking it back has no end")
                .isEqualTo(PhotoOutcome.DONE);
    }

    @Test
    void only_what_everybody_sees_makes_public_pages_anew(@Autowired Changes changes) {
        var winner = scene.delivered();
        var before = changes.known();
        scene.put(winner);
        scene.put(winner);
        photos.takeBack(winner.owner(), winner.code());
        scene.put(winner);
        assertThat(changes.known()).isEqualTo(before);

        scene.agree(winner);
        var shown = changes.known();
        assertThat(shown).isGreaterThan(before);
        photos.takeBack(winner.owner(), winner.code());
        assertThat(changes.known()).isGreaterThan(shown);
    }

    @Test
    void it_goes_with_the_account_and_a_download_of_ones_data_has_it(
            @Autowired PersonalPlaques part, @Autowired TransactionTemplate transaction) {
        var winner = scene.delivered();
        scene.put(winner);
        var account = winner.owner().account();
        transaction.executeWithoutResult(
                status -> assertThat(part.list(account).toString()).contains("AQID"));
        transaction.executeWithoutResult(status -> part.erase(account));

        assertThat(photos.find(winner.owner(), winner.code())).isEmpty();
    }
}
