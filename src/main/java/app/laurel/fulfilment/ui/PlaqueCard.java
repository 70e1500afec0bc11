package app.laurel.fulfilment.ui;

import app.laurel.badge.WornAward;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Sign;
import app.laurel.fulfilment.Plaque;
import app.laurel.fulfilment.PlaqueState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One plaque: what it is for, how far it is, what will be engraved, and how its parcel is followed. What comes next is added below. */
class PlaqueCard extends Card {
    private static final long serialVersionUID = 1;

    /** The plaque of this award as it stands. */
    PlaqueCard(Plaque plaque, WornAward worn, PlaqueWords words) {
        super(words.award(worn, Reader.language()));
        var language = Reader.language();
        var state = new Paragraph(new Sign(words.state(plaque, language)));
        state.add(" " + words.since(plaque, worn, language));
        add(new Paragraph(worn.shop().name().in(language)), state);
        add(new Paragraph(getTranslation(plaque.state().key() + ".text")));
        if (worn.state().praises() && plaque.state() != PlaqueState.WITHDRAWN) add(proofs(worn));
        note(plaque, worn, words);
        var shipment = plaque.shipment();
        if (shipment == null) return;
        var by =
                new Paragraph(words.carrier(plaque).map(it -> it.name(language)).orElse(shipment.carrier()) + " ");
        words.carrier(plaque)
                .ifPresentOrElse(
                        it -> by.add(followed(it.link(shipment.tracking()), shipment.tracking())),
                        () -> by.add(shipment.tracking()));
        add(by);
    }

    private void note(Plaque plaque, WornAward worn, PlaqueWords words) {
        var notes = plaque.notes();
        var approved = notes.proof();
        if (approved != null) add(new Paragraph(getTranslation("fulfilment.plaque.proof.approved", approved.shown())));
        if (notes.wish() != null) add(new Paragraph(getTranslation("fulfilment.plaque.wish", notes.wish())));
        words.erased(plaque, worn, Reader.language())
                .ifPresent(it -> add(new Paragraph(getTranslation("fulfilment.plaque.erased", it))));
    }

    private Div proofs(WornAward worn) {
        var proofs = new Div(proof(worn, "pdf"), proof(worn, "svg"));
        proofs.setClassName("laurel-fields");
        return proofs;
    }

    private LinkButton proof(WornAward worn, String kind) {
        var address = "/%s/v/%s/engraving.%s"
                .formatted(Reader.language().tag(), worn.award().code(), kind);
        return LinkButton.outside(address, getTranslation("fulfilment.plaque.proof." + kind));
    }

    private static Anchor followed(String address, String number) {
        var link = new Anchor(address, number, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "nofollow noopener noreferrer");
        return link;
    }
}
