package app.laurel.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.PublicReader;
import app.laurel.base.picture.ReencodedPicture;
import app.laurel.fulfilment.WonPlaque.Winner;
import java.time.Instant;

/** Photos of plaques that have arrived, and what the public sees of them. */
class PhotoScene {
    static final ReencodedPicture PICTURE = new ReencodedPicture(new byte[] {1, 2, 3}, 640, 480);

    private final ArrivalPhotos photos;
    private final PlaqueDesk desk;
    private final WonPlaque plaque;
    private final PublicReader reader;

    PhotoScene(ArrivalPhotos photos, PlaqueDesk desk, WonPlaque plaque, PublicReader reader) {
        this.photos = photos;
        this.desk = desk;
        this.plaque = plaque;
        this.reader = reader;
    }

    Winner delivered() {
        var winner = plaque.approved();
        plaque.ship(winner);
        desk.deliver(winner.edition().first(), winner.code());
        return winner;
    }

    PhotoAnswer put(Winner winner) {
        return photos.put(winner.owner(), winner.code(), PICTURE);
    }

    /** Agrees to what is there. */
    PhotoAnswer agree(Winner winner) {
        return photos.agree(winner.owner(), winner.code(), given(winner));
    }

    Instant given(Winner winner) {
        return photos.find(winner.owner(), winner.code())
                .map(ArrivalPhoto::givenAt)
                .orElse(Instant.EPOCH);
    }

    void assertNobodySees(Winner winner) throws Exception {
        assertThat(reader.ask(path(winner)).getStatus()).isEqualTo(404);
        assertThat(result(winner)).contains("First Shop").doesNotContain("arrival.jpg");
    }

    String result(Winner winner) throws Exception {
        return reader.read("/en/%s/%d"
                .formatted(winner.edition().community().slug(), winner.edition().year()));
    }

    static String path(Winner winner) {
        return "/v/%s/arrival.jpg".formatted(winner.code());
    }
}
