package app.laurel.fulfilment.ui;

import app.laurel.base.id.AwardCode;
import app.laurel.base.picture.ReencodedPicture;
import app.laurel.base.picture.UnfitPictureException;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Member;
import app.laurel.fulfilment.ArrivalPhoto;
import app.laurel.fulfilment.ArrivalPhotos;
import app.laurel.fulfilment.PhotoAnswer;
import app.laurel.fulfilment.PhotoAnswer.TooOften;
import app.laurel.fulfilment.PhotoOutcome;
import app.laurel.ratelimit.RefusalWords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a winner's page asks for about the photo of a plaque, and the words for what came of it; blank where it is done. */
@Component
class PhotoCalls {
    private static final int LONGEST = 1_600;

    private final ArrivalPhotos photos;
    private final RefusalWords refusals;
    private final Texts texts;

    PhotoCalls(ArrivalPhotos photos, RefusalWords refusals, Texts texts) {
        this.photos = photos;
        this.refusals = refusals;
        this.texts = texts;
    }

    Optional<ArrivalPhoto> find(Member by, AwardCode award) {
        return photos.find(by, award);
    }

    Optional<byte[]> findPicture(Member by, AwardCode award) {
        return photos.findPicture(by, award);
    }

    String put(Member by, AwardCode award, byte[] file, Language language) {
        find(by, award); // why: nobody else's file is worth a look
        try {
            return words(photos.put(by, award, ReencodedPicture.of(file, LONGEST)), language);
        } catch (UnfitPictureException unfit) {
            return texts.get(language, unfit.because().key("fulfilment.photo"));
        }
    }

    String agree(Member by, ArrivalPhoto seen, Language language) {
        return words(photos.agree(by, seen.award(), seen.givenAt()), language);
    }

    String takeBack(Member by, AwardCode award, Language language) {
        return words(photos.takeBack(by, award), language);
    }

    private String words(PhotoAnswer answer, Language language) {
        return switch (answer) {
            case TooOften(var refused) -> refusals.text(refused, language);
            case PhotoOutcome outcome -> outcome == PhotoOutcome.DONE ? "" : texts.get(language, outcome.key());
        };
    }
}
