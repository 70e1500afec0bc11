package app.laurel.shop.ui;

import app.laurel.base.text.Language;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.shop.Claim;
import app.laurel.shop.ClaimDesk;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Claims of shops on marketplaces, where a moderator looks at the page and types the code that stands there. */
@Route(":community/desk/claims")
@PermitAll
class ClaimsView extends Page {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_CODE = 60;

    private final transient CurrentAccount current;
    private final transient ClaimDesk desk;

    ClaimsView(CurrentAccount current, ClaimDesk desk) {
        super("shop.claims.title");
        this.current = current;
        this.desk = desk;
    }

    @Override
    protected void show() {
        var by = moderator();
        var shops = desk.shops(by);
        var waiting = desk.list(by);
        show(new H1(title()), new Paragraph(getTranslation("shop.claims.lead")));
        if (waiting.isEmpty()) getContent().add(new EmptyState(getTranslation("shop.claims.none")));
        for (var claim : waiting) {
            var shop = shops.get(claim.shop());
            if (shop != null) getContent().add(card(claim, shop, language()));
        }
    }

    private Card card(Claim claim, Shop shop, Language language) {
        var name = shop.name().in(language);
        var page = new Anchor("https://" + claim.address(), claim.address(), AnchorTarget.BLANK);
        page.getElement().setAttribute("rel", "nofollow noopener noreferrer");
        var code = new TextField(getTranslation("shop.claims.code"));
        code.setMaxLength(LONGEST_CODE);
        var confirm = new Button(getTranslation("shop.claims.confirm"), click -> confirm(claim, code));
        confirm.setAriaLabel(getTranslation("shop.claims.confirm") + ": " + name);
        var decline = new Button(getTranslation("shop.claims.decline"), click -> decline(claim));
        decline.setAriaLabel(getTranslation("shop.claims.decline") + ": " + name);
        var fields = new Div(code, confirm, decline);
        fields.setClassName("laurel-fields");
        return new Card(
                name,
                new Paragraph(page),
                new Paragraph(getTranslation("shop.claims.evidence", claim.evidence())),
                fields);
    }

    private void confirm(Claim claim, TextField code) {
        var outcome = desk.confirm(moderator(), claim.shop(), claim.member(), code.getValue());
        var words = getTranslation(outcome.key());
        if (FieldErrors.at(code, outcome.isGood() ? null : words)) return;
        Notices.done(getTranslation("shop.claims.confirmed"));
        show();
    }

    private void decline(Claim claim) {
        desk.decline(moderator(), claim.shop(), claim.member());
        Notices.done(getTranslation("shop.claims.declined"));
        show();
    }

    /** Asked again for each act, because the role may have been taken away since the page was opened. */
    private Moderator moderator() {
        return current.moderator(slug());
    }
}
