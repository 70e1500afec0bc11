package app.laurel.comment;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.edition.Edition;
import app.laurel.shop.Shop;
import org.jspecify.annotations.Nullable;

/** What is talked about: the published result of a year, or a shop that stands in one. {@link Topics} finds it. */
public sealed interface Topic {
    /** Whose year or shop it is. */
    CommunityId community();

    /** Its name as a heading. */
    String name(Language language);

    /** The public page about which it is, below the language, in a community of this name in addresses. */
    String path(String slug);

    /** The year; null for a shop. */
    default @Nullable EditionId year() {
        return this instanceof OfYear it ? it.edition().id() : null;
    }

    /** The shop; null for a year. */
    default @Nullable ShopId about() {
        return this instanceof OfShop it ? it.shop().id() : null;
    }

    /** The result of a year. */
    record OfYear(Edition edition) implements Topic {
        @Override
        public CommunityId community() {
            return edition.community();
        }

        @Override
        public String name(Language language) {
            return edition.name().in(language);
        }

        @Override
        public String path(String slug) {
            return edition.path(slug);
        }
    }

    /** A shop. */
    record OfShop(Shop shop) implements Topic {
        @Override
        public CommunityId community() {
            return shop.community();
        }

        @Override
        public String name(Language language) {
            return shop.name().in(language);
        }

        @Override
        public String path(String slug) {
            return shop.path(slug);
        }
    }
}
