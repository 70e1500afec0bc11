package app.laurel.fulfilment.ui;

import app.laurel.base.picture.ReencodedPicture;
import app.laurel.base.text.Language;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.PictureUpload;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Sign;
import app.laurel.community.Member;
import app.laurel.fulfilment.ArrivalPhoto;
import app.laurel.fulfilment.Plaque;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A winner's photo of the plaque: brought, shown under the result, and taken back. */
final class OwnPhoto extends Div {
    private static final long serialVersionUID = 1;

    private static final int GONE = 404;

    private final transient Plaque plaque;
    private final transient PhotoCalls photos;
    private final transient Supplier<Member> member;
    private final transient Runnable done;
    /** That of the page; on the thread of an upload nobody could say. */
    private final Language language = Reader.language();

    /** @param member asked for at each act */
    OwnPhoto(Plaque plaque, PhotoCalls photos, Supplier<Member> member, Runnable done) {
        this.plaque = plaque;
        this.photos = photos;
        this.member = member;
        this.done = done;
        add(new H3(getTranslation("fulfilment.photo.title")));
        photos.find(member.get(), plaque.award()).ifPresentOrElse(this::show, this::ask);
    }

    private void ask() {
        add(
                new Paragraph(getTranslation("fulfilment.photo.ask")),
                new PictureUpload(
                        "fulfilment.photo",
                        ReencodedPicture.MOST_BYTES,
                        it -> photos.put(member.get(), plaque.award(), it, language),
                        done));
    }

    private void show(ArrivalPhoto photo) {
        if (photo.reason() != null) {
            add(new Paragraph(getTranslation("fulfilment.photo.taken-down", photo.reason())));
            return;
        }
        var state = photo.isShown() ? "public" : "private";
        var sign = new Paragraph(new Sign(getTranslation("fulfilment.photo." + state)));
        sign.add(" " + getTranslation("fulfilment.photo." + state + ".text"));
        add(picture(), sign, acts(photo));
    }

    private Image picture() {
        var picture = DownloadHandler.fromInputStream(event -> {
                    var bytes = photos.findPicture(member.get(), plaque.award()).orElse(null);
                    if (bytes == null) return DownloadResponse.error(GONE);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "arrival.jpg", "image/jpeg", bytes.length);
                })
                .inline();
        var image = new Image(picture, getTranslation("fulfilment.photo.own"));
        image.setMaxWidth("min(100%, 24rem)");
        return image;
    }

    private Div acts(ArrivalPhoto photo) {
        var acts = new Div();
        acts.setClassName("laurel-fields");
        if (!photo.isShown()) {
            var agree = new Button(
                    getTranslation("fulfilment.photo.agree"),
                    click -> done(photos.agree(member.get(), photo, language), "fulfilment.photo.agreed"));
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(agree);
        }
        var back = new Button(
                getTranslation("fulfilment.photo.take-back"),
                click -> done(photos.takeBack(member.get(), plaque.award(), language), "fulfilment.photo.gone"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        acts.add(back);
        return acts;
    }

    private void done(String problem, String sentence) {
        if (problem.isEmpty()) Notices.done(getTranslation(sentence));
        else Notices.problem(problem);
        done.run();
    }
}
