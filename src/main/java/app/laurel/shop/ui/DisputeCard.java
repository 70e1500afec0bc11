package app.laurel.shop.ui;

import app.laurel.base.id.MemberId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dispute at the desk: what is said by whom, who speaks for the shop, and what can be done. */
final class DisputeCard extends Card {
    private static final long serialVersionUID = 1;

    /** What moderators do about it; each answers what is wrong with the reason, null where nothing is. */
    interface Acts {
        @Nullable String end(MemberId owner, String reason);

        @Nullable String close(String reason);
    }

    /** @param owners by their number, as moderators know them */
    DisputeCard(String shop, String said, Map<MemberId, String> owners, Acts acts) {
        super(shop, new Paragraph(said), Rows.of(List.copyOf(owners.entrySet()), it -> row(it, acts)));
        var close = getTranslation("shop.dispute.close");
        var button = new Button(
                close,
                click -> new ReasonDialog(close, acts::close).unpublished().open());
        button.setAriaLabel(close + ": " + shop);
        add(button);
    }

    private static Row row(Map.Entry<MemberId, String> owner, Acts acts) {
        var row = new Row(owner.getValue());
        var end = row.getTranslation("shop.dispute.end");
        var lead = row.getTranslation("shop.dispute.end.lead", owner.getValue());
        var button = new Button(
                end, click -> new ReasonDialog(end, lead, reason -> acts.end(owner.getKey(), reason)).open());
        button.setAriaLabel(end + ": " + owner.getValue());
        return row.offering(button);
    }
}
