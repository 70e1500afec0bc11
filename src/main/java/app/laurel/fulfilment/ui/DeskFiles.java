package app.laurel.fulfilment.ui;

import app.laurel.base.ui.Alert;
import app.laurel.community.Moderator;
import app.laurel.fulfilment.ArrivalPhotos;
import app.laurel.fulfilment.OrderSheets;
import app.laurel.fulfilment.Plaque;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What there is of a plaque for moderators to take away or to look at: its order sheet until it was sent, its photo afterwards. */
@Component
class DeskFiles {
    private final OrderSheets sheets;
    private final ArrivalPhotos photos;
    private final PlaqueWords words;

    DeskFiles(OrderSheets sheets, ArrivalPhotos photos, PlaqueWords words) {
        this.sheets = sheets;
        this.photos = photos;
        this.words = words;
    }

    /** Empty where there is nothing. */
    Div of(Plaque plaque, Supplier<Moderator> moderator, Runnable done) {
        return switch (plaque.state()) {
            case PROOF_APPROVED, ORDERED -> order(plaque, moderator);
            case DELIVERED -> new ShownPhoto(plaque, photos, moderator, done);
            case OFFERED, ACCEPTED, SHIPPED, WITHDRAWN -> new Div();
        };
    }

    /** With a warning where something else would be engraved now than the winner approved. */
    private Div order(Plaque plaque, Supplier<Moderator> moderator) {
        var order = new Div();
        if (plaque.notes().proof() == null) return order;
        if (words.hasChanged(plaque)) order.add(new Alert(order.getTranslation("fulfilment.plaque.proof.changed")));
        order.add(new OrderSheetLinks(plaque, sheets, moderator));
        return order;
    }
}
