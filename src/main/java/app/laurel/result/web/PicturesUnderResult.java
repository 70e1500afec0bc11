package app.laurel.result.web;

import app.laurel.base.text.Language;
import app.laurel.result.PublishedResult;
import java.util.List;

/** What another module shows under a published result. */
public interface PicturesUnderResult {
    /** Those of this result, with their words in this language; mostly none. */
    List<Picture> list(PublishedResult result, Language language);

    /**
     * A picture.
     *
     * @param address path on this host
     * @param words say what is seen, beside it and in its place
     */
    record Picture(String address, int width, int height, String words) {}
}
