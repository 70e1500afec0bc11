package app.laurel.badge.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a shop wears its badge, and what fits there. */
enum Place {
    HTML(Form.SCRIPT),
    CAFE24(Form.SCRIPT),
    IMWEB(Form.SCRIPT),
    SHOPIFY(Form.SCRIPT),
    WORDPRESS(Form.LINK),
    MAGENTO(Form.LINK),
    SMARTSTORE(Form.PICTURE),
    INSTAGRAM(Form.PICTURE),
    MAIL(Form.MAIL),
    FORUM(Form.FORUM);

    /** What is copied or taken along. */
    enum Form {
        /** The element with its script, which tells visitors of a copy elsewhere. */
        SCRIPT,
        /** The linked picture alone, for editors that take scripts out. */
        LINK,
        /** A square picture to upload, for places that take no code. */
        PICTURE,
        MAIL,
        FORUM
    }

    private final Form form;

    Place(Form form) {
        this.form = form;
    }

    Form form() {
        return form;
    }

    /** Whether it is a page that anybody may read, so that we can look at it too. */
    boolean isRead() {
        return form == Form.SCRIPT || form == Form.LINK;
    }

    /** The end of its keys in the translations. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where a shop with this address most likely wears it. */
    static Place likely(@Nullable String domain) {
        if (domain == null) return HTML;
        if (domain.startsWith("smartstore.naver.com/")) return SMARTSTORE;
        if (domain.contains("instagram.com/")) return INSTAGRAM;
        if (domain.endsWith(".cafe24.com")) return CAFE24;
        if (domain.endsWith(".imweb.me")) return IMWEB;
        return domain.endsWith(".myshopify.com") ? SHOPIFY : HTML;
    }
}
