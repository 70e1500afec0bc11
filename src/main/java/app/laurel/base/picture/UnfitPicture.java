package app.laurel.base.picture;

import java.util.Locale;

/** Why a file is not taken as a picture. */
public enum UnfitPicture {
    /** More bytes than {@link PictureBounds#mostBytes}. */
    TOO_LARGE,
    /** Neither PNG nor JPEG, whatever it calls itself. */
    OTHER_KIND,
    /** More pixels, on a side or altogether, than the bounds let pass. */
    TOO_MANY_PIXELS,
    /** Too small to be made out. */
    TOO_SMALL,
    /** It ends too early, or says of itself what is not so. */
    BROKEN,
    /** Other pictures are being read just now. */
    BUSY;

    /** The key of the sentence that says so among the texts of a page. */
    public String key(String texts) {
        return texts + ".unfit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
