package app.laurel.recommendation.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.recommendation.Recommendation;
import app.laurel.recommendation.Recommendations;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The finished bytes of pictures of recommendations, drawn once until anything that is shown changes. */
@Component
class RecommendedPictures {
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Shelf<Of, byte[]> shelf;
    private final Recommendations recommendations;
    private final PictureLines lines;
    private final RecommendedPicture picture;
    private final RecommendedImage image;
    private final LaurelSettings settings;

    RecommendedPictures(
            Shelves shelves,
            Recommendations recommendations,
            PictureLines lines,
            RecommendedPicture picture,
            RecommendedImage image,
            LaurelSettings settings) {
        this.shelf = shelves.ofBytes(MOST_BYTES, it -> it.length);
        this.recommendations = recommendations;
        this.lines = lines;
        this.picture = picture;
        this.image = image;
        this.settings = settings;
    }

    byte[] svg(Community community, Language language) {
        var found = recommendations.find(community);
        return picture.draw(community, found, address(community, language), language)
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] png(Community community, Language language) {
        return shelf.get(new Of(community.id(), language), () -> {
            var found = recommendations.find(community);
            return image.png(lines.of(community, found, address(community, language), language), found);
        });
    }

    /** As people type it. */
    private String address(Community community, Language language) {
        return settings.url().getAuthority() + "/" + language.tag() + Recommendation.path(community);
    }

    private record Of(CommunityId community, Language language) {}
}
