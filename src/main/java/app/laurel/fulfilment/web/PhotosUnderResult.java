package app.laurel.fulfilment.web;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.fulfilment.ArrivalPhoto;
import app.laurel.fulfilment.ArrivalPhotos;
import app.laurel.result.Award;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import app.laurel.result.web.PicturesUnderResult;
import java.util.List;
import org.springframework.stereotype.Component;

/** The plaques of a result that have arrived, as their winners show them. */
@Component
class PhotosUnderResult implements PicturesUnderResult {
    private final Results results;
    private final ArrivalPhotos photos;
    private final Texts texts;

    PhotosUnderResult(Results results, ArrivalPhotos photos, Texts texts) {
        this.results = results;
        this.photos = photos;
        this.texts = texts;
    }

    @Override
    public List<Picture> list(PublishedResult result, Language language) {
        return results.listAwards(result.category().id()).stream()
                .flatMap(award -> photos.findShown(award.code()).map(it -> picture(award, it, language)).stream())
                .toList();
    }

    private Picture picture(Award award, ArrivalPhoto photo, Language language) {
        var words =
                texts.get(language, "fulfilment.photo.alt", award.as().name().in(language));
        return new Picture("/v/%s/arrival.jpg".formatted(award.code()), photo.width(), photo.height(), words);
    }
}
