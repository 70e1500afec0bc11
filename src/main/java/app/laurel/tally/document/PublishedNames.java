package app.laurel.tally.document;

import app.laurel.base.text.Bilingual;
import app.laurel.tally.document.ResultDocument.EditionPart;
import app.laurel.tally.document.ResultDocument.ShopPart;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What things are called in a rules document; the count copies it and never asks for it.
 *
 * @param edition which edition
 * @param shops in the order of the rules
 * @param criteria the names of the criteria in their order
 */
public record PublishedNames(EditionPart edition, List<ShopPart> shops, List<Bilingual> criteria) {
    public PublishedNames {
        shops = List.copyOf(shops);
        criteria = List.copyOf(criteria);
    }

    static PublishedNames read(JsonNode root) {
        var shops = new ArrayList<ShopPart>();
        for (var shop : root.path("shops")) {
            var domain = shop.path("domain").asString("");
            shops.add(new ShopPart(
                    shop.path("number").asInt(0),
                    shop.path("shop").asInt(0),
                    text(shop.path("name")),
                    domain.isEmpty() ? null : domain,
                    shop.path("newcomer").asBoolean(false)));
        }
        var criteria = new ArrayList<Bilingual>();
        root.path("criteria").forEach(it -> criteria.add(text(it.path("name"))));
        var edition = new EditionPart(
                root.path("edition").asString(""), root.path("year").asInt(0), text(root.path("name")));
        return new PublishedNames(edition, shops, criteria);
    }

    private static Bilingual text(JsonNode name) {
        return new Bilingual(name.path("ko").asString(""), name.path("en").asString(""));
    }
}
