package app.laurel.result.web;

import app.laurel.base.id.ShopId;
import app.laurel.shop.Shops;
import app.laurel.tally.document.ResultDocument.ShopPart;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sets the stage of a result. A winner's address is shown only while the shop still has the one that was signed. */
@Component
class Stages {
    private final Shops shops;

    Stages(Shops shops) {
        this.shops = shops;
    }

    Stage of(ResultPage page) {
        var winners =
                page.document().winners().stream().map(page.document()::shop).toList();
        return new Stage(page, atHome(winners));
    }

    private Set<ShopId> atHome(List<ShopPart> winners) {
        var now = shops.get(winners.stream().map(it -> new ShopId(it.id())).toList());
        return winners.stream()
                .filter(it -> {
                    var shop = now.get(new ShopId(it.id()));
                    return shop != null && Objects.equals(shop.domain(), it.domain());
                })
                .map(it -> new ShopId(it.id()))
                .collect(Collectors.toSet());
    }
}
