package app.laurel.shop.ui;

import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.community.Member;
import app.laurel.shop.OwnedShops;
import app.laurel.shop.OwnedShops.DisputeOutcome;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What somebody who speaks for a shop can do about who does. */
final class OwnShopCard extends Card {
    private static final long serialVersionUID = 1;

    private final transient OwnedShops own;
    private final transient Supplier<Member> member;
    private final transient Shop shop;
    private final transient Runnable changed;

    /**
     * @param member asked for at each act
     * @param changed called once things stand otherwise
     */
    OwnShopCard(OwnedShops own, Supplier<Member> member, Shop shop, Runnable changed) {
        this.own = own;
        this.member = member;
        this.shop = shop;
        this.changed = changed;
        add(new H2(getTranslation("shop.own.title")));
        if (own.isDisputed(member.get(), shop.id())) add(new Paragraph(getTranslation("shop.own.disputed")));
        else if (own.isShared(member.get(), shop.id())) add(shared());
        var leave = getTranslation("shop.own.leave");
        var name = shop.name().in(Reader.language());
        add(new Button(
                leave, click -> new ActDialog(leave, getTranslation("shop.own.leave.what", name), this::leave).open()));
    }

    private Component[] shared() {
        var dispute = getTranslation("shop.own.dispute");
        var lead = getTranslation("shop.own.dispute.lead");
        return new Component[] {
            new Paragraph(getTranslation("shop.own.shared")),
            new Button(
                    dispute,
                    click -> new ReasonDialog(dispute, lead, this::dispute)
                            .unpublished()
                            .open())
        };
    }

    private void leave() {
        own.leave(member.get(), shop.id());
        Notices.done(getTranslation("shop.own.left", shop.name().in(Reader.language())));
        changed.run();
    }

    private @Nullable String dispute(String reason) {
        var outcome = own.dispute(member.get(), shop.id(), reason);
        if (outcome != DisputeOutcome.OPENED) return getTranslation(outcome.key());
        Notices.done(getTranslation(outcome.key()));
        changed.run();
        return null;
    }
}
