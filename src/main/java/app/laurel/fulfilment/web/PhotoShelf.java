package app.laurel.fulfilment.web;

import app.laurel.base.change.Changes;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.id.AwardCode;
import app.laurel.base.seal.Digests;
import app.laurel.fulfilment.ArrivalPhotos;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * The photos that everybody may see, read once and kept until something that is shown changes. One that was taken back is gone at
 * once on this node, and within a second from the others. Whoever cannot hear of what the others change, asks each time.
 */
@Component
class PhotoShelf {
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final int TAG_BYTES = 16;

    private final Shelf<AwardCode, Photo> shelf;
    private final ArrivalPhotos photos;
    private final Changes changes;

    PhotoShelf(Shelves shelves, ArrivalPhotos photos, Changes changes) {
        shelf = shelves.ofBytes(MOST_BYTES, Photo::weight);
        this.photos = photos;
        this.changes = changes;
    }

    /** That of an award; {@link Photo#NONE} where there is none to see, which is remembered as well. */
    Photo get(AwardCode code) {
        if (!changes.hasLookedLately()) return read(code);
        var found = shelf.find(code);
        if (found != null) return found;
        var begun = shelf.begin();
        var read = read(code);
        begun.put(code, read);
        return read;
    }

    private Photo read(AwardCode code) {
        return photos.findShownPicture(code).map(Photo::of).orElse(Photo.NONE);
    }

    /**
     * What is seen, as it is sent.
     *
     * @param tag its ETag, without quotation marks; empty where there is nothing
     */
    @SuppressWarnings("ArrayRecordComponent") // given as it is; nobody compares two
    record Photo(byte[] jpeg, String tag) {
        static final Photo NONE = new Photo(new byte[0], "");
        private static final int HEAD_BYTES = 200;

        static Photo of(byte[] jpeg) {
            return new Photo(jpeg, HexFormat.of().formatHex(Digests.sha256(jpeg), 0, TAG_BYTES));
        }

        boolean isThere() {
            return !tag.isEmpty();
        }

        int weight() {
            return HEAD_BYTES + jpeg.length;
        }
    }
}
