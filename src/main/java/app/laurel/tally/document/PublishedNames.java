package app.laurel.tally.document;

import app.laurel.base.text.Bilingual;
import app.laurel.tally.document.ResultDocument.EditionPart;
import app.laurel.tally.document.ResultDocument.ShopPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What things are called in a rules document; the count copies it and never asks for it.
 *
 * @param edition which edition, and which category of it
 * @param shops in the order of the rules
 * @param criteria the names of the criteria in their order
 */
public record PublishedNames(EditionPart edition, List<ShopPart> shops, List<Bilingual> criteria) {
    public PublishedNames {
        shops = List.copyOf(shops);
        criteria = List.copyOf(criteria);
    }

    static PublishedNames ofOne(JsonNode root) {
        return read(root, edition(root, root.path("edition").asString(""), null));
    }

    static PublishedNames ofSeveral(JsonNode root, JsonNode category) {
        var part = new CategoryPart(
                root.path("edition").asString(""),
                category.path("number").asInt(0),
                category.path("slug").asString(""),
                text(category.path("name")));
        return read(category, edition(root, category.path("id").asString(""), part));
    }

    private static EditionPart edition(JsonNode root, String id, @Nullable CategoryPart category) {
        return new EditionPart(id, root.path("year").asInt(0), text(root.path("name")), category);
    }

    private static PublishedNames read(JsonNode section, EditionPart edition) {
        var shops = new ArrayList<ShopPart>();
        section.path("shops").forEach(it -> shops.add(shop(it)));
        var criteria = new ArrayList<Bilingual>();
        section.path("criteria").forEach(it -> criteria.add(text(it.path("name"))));
        return new PublishedNames(edition, shops, criteria);
    }

    private static ShopPart shop(JsonNode shop) {
        var domain = shop.path("domain").asString("");
        return new ShopPart(
                shop.path("number").asInt(0),
                shop.path("shop").asInt(0),
                text(shop.path("name")),
                domain.isEmpty() ? null : domain,
                shop.path("newcomer").asBoolean(false));
    }

    private static Bilingual text(JsonNode name) {
        return new Bilingual(name.path("ko").asString(""), name.path("en").asString(""));
    }
}
