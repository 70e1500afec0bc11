package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.shop.Shop;
import app.laurel.shop.face.FacePicture;
import com.vaadin.flow.component.html.Image;
import java.util.Base64;

/** The picture of a shop beside its name, which says what it is of. */
final class FaceImage extends Image {
    private static final long serialVersionUID = 1;

    FaceImage(ShopId shop, int size) {
        super(Shop.face(shop), "");
        setClassName("laurel-face");
        setWidth(size + "px");
        setHeight(size + "px");
        getElement().setAttribute("width", Integer.toString(size));
        getElement().setAttribute("height", Integer.toString(size));
        getElement().setAttribute("loading", "lazy");
    }

    /** Shows this, whatever the browser keeps: for who changed it just now. */
    void show(FacePicture picture) {
        setSrc("data:" + picture.type() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes()));
    }
}
