package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.shop.face.FaceRulings.TakeDownOutcome;
import app.laurel.shop.face.ShopFace;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a shop shows of itself, for moderators, who take it down with a reason that everybody reads. */
final class FaceAtDesk extends Div {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 64;

    private final String name;
    private final transient Runnable changed;

    /** Each act of a moderator, asked for when it is done. */
    interface Acts {
        TakeDownOutcome takeWordsDown(ShopId shop, String reason);

        TakeDownOutcome takeLogoDown(ShopId shop, String reason);
    }

    /**
     * Shows what there is.
     *
     * @param name of the shop, in the language of the page
     * @param acts null for a moderator who is tied to the shop, and so leaves it to others
     * @param changed called once something is taken down
     */
    FaceAtDesk(ShopId shop, String name, ShopFace face, @Nullable Acts acts, Runnable changed) {
        this.name = name;
        this.changed = changed;
        if (!face.hasWords() && !face.hasLogo()) return;
        add(new Paragraph(getTranslation("shop.face.desk")));
        if (face.hasLogo()) add(new FaceImage(shop, SIZE));
        if (face.hasWords()) {
            Stream.of(face.words().ko(), face.words().en())
                    .filter(it -> !it.isEmpty())
                    .distinct()
                    .forEach(it -> add(new Pre(it)));
        }
        add(acts == null ? new Paragraph(getTranslation("shop.face.desk.tied")) : does(shop, face, acts));
    }

    private NextSteps does(ShopId shop, ShopFace face, Acts acts) {
        var does = new NextSteps();
        if (face.hasWords()) does.add(button("words", reason -> acts.takeWordsDown(shop, reason)));
        if (face.hasLogo()) does.add(button("logo", reason -> acts.takeLogoDown(shop, reason)));
        return does;
    }

    private Button button(String part, Ruling ruling) {
        var label = getTranslation("shop.face.desk." + part);
        var button = new Button(
                label,
                click -> new ReasonDialog(label, getTranslation("shop.face.desk.lead"), it -> answer(ruling.of(it)))
                        .open());
        button.setAriaLabel(label + ": " + name);
        return button;
    }

    private @Nullable String answer(TakeDownOutcome outcome) {
        if (outcome == TakeDownOutcome.REASON_UNFIT) return getTranslation(outcome.key());
        if (outcome == TakeDownOutcome.DONE) Notices.done(getTranslation(outcome.key()));
        else Notices.inform(getTranslation(outcome.key()));
        changed.run();
        return null;
    }

    /** What a reason is given for. */
    private interface Ruling {
        TakeDownOutcome of(String reason);
    }
}
