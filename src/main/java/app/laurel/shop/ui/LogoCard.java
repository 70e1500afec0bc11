package app.laurel.shop.ui;

import app.laurel.base.text.Language;
import app.laurel.base.ui.Alert;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.PictureUpload;
import app.laurel.base.ui.Reader;
import app.laurel.community.Member;
import app.laurel.shop.Shop;
import app.laurel.shop.face.LogoPicture;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** The picture of a shop, and the way to another. */
final class LogoCard extends Card {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 96;

    private final transient FaceCalls calls;
    private final transient Supplier<Member> member;
    private final transient Shop shop;
    private final transient Runnable changed;
    /** That of the page; on the thread of an upload nobody could say. */
    private final Language language = Reader.language();

    /**
     * Shows how things stand.
     *
     * @param member asked for at each act
     * @param changed called once there is another picture
     */
    LogoCard(FaceCalls calls, Supplier<Member> member, Shop shop, Runnable changed) {
        this.calls = calls;
        this.member = member;
        this.shop = shop;
        this.changed = changed;
        var face = calls.face(shop);
        var image = new FaceImage(shop.id(), SIZE);
        calls.picture(shop).ifPresent(image::show);
        add(new H2(getTranslation("shop.face.logo")), image);
        if (!face.logoDown().isEmpty()) add(new Alert(getTranslation("shop.face.logo.down", face.logoDown())));
        add(new Paragraph(getTranslation(face.hasLogo() ? "shop.face.logo.how" : "shop.face.crest.how")));
        add(new PictureUpload(
                "shop.face",
                LogoPicture.MOST_BYTES,
                file -> calls.showLogo(member.get(), shop, file, language),
                () -> done("shop.face.logo.saved")));
        if (face.hasLogo()) add(new NextSteps(new Button(getTranslation("shop.face.logo.remove"), click -> remove())));
    }

    private void remove() {
        calls.removeLogo(member.get(), shop);
        done("shop.face.logo.removed");
    }

    private void done(String words) {
        Notices.done(getTranslation(words));
        changed.run();
    }
}
