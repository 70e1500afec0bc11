package app.laurel.result.web;

import static java.util.Objects.requireNonNullElse;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.Faces;
import app.laurel.community.Community;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.result.PublishedResult;
import app.laurel.result.PublishedYear;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.ResultDocument.ShopPart;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The pictures beside shared links of published results; drawn once, for a result never changes. */
@Component
class ShareImages {
    private final OpenGraphImage image;
    private final SquareImage square;
    private final Texts texts;
    private final Cache<Key, Image> drawn =
            Caffeine.newBuilder().maximumSize(400).build();

    ShareImages(OpenGraphImage image, SquareImage square, Texts texts) {
        this.image = image;
        this.square = square;
        this.texts = texts;
    }

    /** Of one category, which a year of several names above its winner. */
    Image png(Community community, PublishedResult result, Language language) {
        var key = new Key(Shape.WIDE, result.category().id(), result.standing().version(), language);
        return draw(key, () -> image.png(card(community, result, language)));
    }

    /** The square one of a category, with its podium. */
    Image square(Community community, PublishedResult result, Language language) {
        var key =
                new Key(Shape.SQUARE, result.category().id(), result.standing().version(), language);
        return draw(key, () -> square.png(new SquareCard(card(community, result, language), podium(result, language))));
    }

    /** Of a year of several: how many awards it gave. */
    Image png(Community community, PublishedYear year, Language language) {
        var key = new Key(Shape.WIDE, year.edition().id(), year.standing().version(), language);
        return draw(key, () -> image.png(card(community, year, language)));
    }

    private Image draw(Key key, Supplier<byte[]> drawing) {
        return drawn.get(key, _ -> {
            var png = drawing.get();
            return new Image(png, HexFormat.of().formatHex(ResultCodec.hash(png)));
        });
    }

    private ShareCard card(Community community, PublishedYear year, Language language) {
        var given = year.results().stream().filter(it -> !it.hasNoWinner()).count();
        return new ShareCard(
                year.edition().year(),
                texts.get(language, "result.year.awards", given),
                drawable(year.edition(), community, language),
                drawable(community, language));
    }

    private ShareCard card(Community community, PublishedResult result, Language language) {
        var document = result.document();
        var edition = result.category().edition();
        var winners = document.winners().stream()
                .map(it -> drawable(document.shop(it), language))
                .collect(Collectors.joining(" · "));
        var key = winners.isEmpty() ? "result.page.none.kicker" : "result.page.kicker";
        var kicker = edition.hasSeveral()
                ? texts.get(language, key + ".of", drawable(result.category(), language))
                : texts.get(language, key);
        var name = winners.isEmpty() ? drawable(edition, community, language) : winners;
        return new ShareCard(edition.year(), kicker, name, drawable(community, language));
    }

    private static List<SquareCard.Step> podium(PublishedResult result, Language language) {
        return Podium.of(result.document()).stream()
                .map(it -> new SquareCard.Step(
                        it.rank(), drawable(result.document().shop(it.shop()), language)))
                .toList();
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

    /** The same of a category. */
    static String drawable(Category category, Language language) {
        var name = category.name();
        return Faces.firstDrawable(
                name.in(language), name.en(), name.ko(), category.terms().slug());
    }

    private enum Shape {
        WIDE,
        SQUARE
    }

    /** A year or a category, by its id. */
    private record Key(Shape shape, Record id, int version, Language language) {}

    /** A picture and the hash of its bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    record Image(byte[] png, String hash) {}
}
