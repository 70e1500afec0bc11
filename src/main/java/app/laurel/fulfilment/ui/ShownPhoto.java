package app.laurel.fulfilment.ui;

import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.community.Moderator;
import app.laurel.fulfilment.ArrivalPhotos;
import app.laurel.fulfilment.PhotoOutcome;
import app.laurel.fulfilment.Plaque;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** For moderators: the photo that a winner shows, and how it is taken down. */
final class ShownPhoto extends Div {
    private static final long serialVersionUID = 1;

    /** Empty where the winner shows none. */
    ShownPhoto(Plaque plaque, ArrivalPhotos photos, Supplier<Moderator> moderator, Runnable done) {
        if (photos.findShown(plaque.award()).isEmpty()) return;
        var act = getTranslation("fulfilment.photo.take-down");
        var down = new Button(
                act,
                click -> new ReasonDialog(act, getTranslation("fulfilment.photo.take-down.text"), it -> {
                            var outcome = photos.takeDown(moderator.get(), plaque.award(), it);
                            if (outcome == PhotoOutcome.REASON_SHORT) return getTranslation(outcome.key());
                            if (outcome == PhotoOutcome.DONE) Notices.done(getTranslation("fulfilment.photo.gone"));
                            else Notices.problem(getTranslation(outcome.key()));
                            done.run();
                            return null;
                        })
                        .unpublished()
                        .open());
        down.addThemeVariants(ButtonVariant.TERTIARY);
        var see = LinkButton.outside(
                "/v/%s/arrival.jpg".formatted(plaque.award()), getTranslation("fulfilment.photo.see"));
        var acts = new Div(see, down);
        acts.setClassName("laurel-fields");
        add(new Paragraph(getTranslation("fulfilment.photo.desk")), acts);
    }
}
