package app.laurel.result.web;

import static java.util.Objects.requireNonNullElse;

import app.laurel.base.id.EditionId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.result.PublishedResult;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.ResultDocument.ShopPart;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The pictures beside shared links of published results; drawn once, for a result never changes. */
@Component
class ShareImages {
    private final OpenGraphImage image;
    private final Texts texts;
    private final Cache<Key, Image> drawn =
            Caffeine.newBuilder().maximumSize(200).build();

    ShareImages(OpenGraphImage image, Texts texts) {
        this.image = image;
        this.texts = texts;
    }

    Image png(Community community, Edition edition, PublishedResult result, Language language) {
        return drawn.get(new Key(edition.id(), result.standing().version(), language), key -> {
            var png = image.png(card(community, edition, result, language));
            return new Image(png, HexFormat.of().formatHex(ResultCodec.hash(png)));
        });
    }

    private ShareCard card(Community community, Edition edition, PublishedResult result, Language language) {
        var document = result.document();
        var winners = document.winners().stream()
                .map(it -> drawable(document.shop(it), language))
                .collect(Collectors.joining(" · "));
        var kicker = texts.get(language, winners.isEmpty() ? "result.page.none.kicker" : "result.page.kicker");
        var name = winners.isEmpty() ? drawable(edition, community, language) : winners;
        return new ShareCard(edition.year(), kicker, name, drawable(community, language));
    }

    /** The name, or where a sign of it would be drawn as a box, the address that says who it is. */
    static String drawable(ShopPart shop, Language language) {
        var name = shop.name().in(language);
        return Faces.firstDrawable(name, requireNonNullElse(shop.domain(), name));
    }

    /** The name, or that in the other language, or what stands in the address of its pages. */
    static String drawable(Community community, Language language) {
        var name = community.name();
        return Faces.firstDrawable(name.in(language), name.en(), name.ko(), community.slug());
    }

    /** The same of a year. */
    static String drawable(Edition edition, Community community, Language language) {
        var name = edition.name();
        var address = community.slug() + " " + edition.year();
        return Faces.firstDrawable(name.in(language), name.en(), name.ko(), address);
    }

    private record Key(EditionId edition, int version, Language language) {}

    /** A picture and the hash of its bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    record Image(byte[] png, String hash) {}
}
