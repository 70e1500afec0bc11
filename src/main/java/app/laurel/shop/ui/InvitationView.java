package app.laurel.shop.ui;

import app.laurel.base.ui.ClaimLinks;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.shop.InvitationAnswers;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Where the link of a mail leads by which somebody is asked to speak for a shop. Opening it changes nothing. */
@Route(":community/invitation/:code(laurel-[a-z2-7]{26})")
@PermitAll
class InvitationView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Accounts accounts;
    private final transient InvitationAnswers answers;
    private String code = "";

    InvitationView(CurrentAccount current, Accounts accounts, InvitationAnswers answers) {
        super("shop.invitation.title");
        this.current = current;
        this.accounts = accounts;
        this.answers = answers;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElseThrow();
        show();
    }

    @Override
    protected void show() {
        answers.find(member(), code).ifPresentOrElse(this::ask, this::showNone);
    }

    /** Says with which address the person is signed in: most often it is another one that was asked. */
    private void showNone() {
        var mail = accounts.find(member().account())
                .map(Account::mail)
                .map(Object::toString)
                .orElse("");
        show(
                new H1(title()),
                new EmptyState(getTranslation("shop.invitation.none", mail)),
                new NextSteps(new LinkButton(ClaimLinks.claim(slug()), getTranslation("shop.claim.title"))));
    }

    private void ask(Shop shop) {
        var name = shop.name().in(language());
        var accept = new Button(getTranslation("shop.ties.accept"), click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(accept, new Button(getTranslation("shop.ties.decline"), click -> decline()));
        acts.setClassName("laurel-fields");
        show(
                new H1(getTranslation("shop.invitation.of", name)),
                new Paragraph(getTranslation("shop.ties.asked")),
                acts);
    }

    private void accept() {
        done(answers.accept(member(), code), "shop.ties.accepted", Links.studio(slug()));
    }

    private void decline() {
        done(answers.decline(member(), code), "shop.ties.declined", Links.ties(slug()));
    }

    private void done(Optional<Shop> answered, String key, String next) {
        if (answered.isEmpty()) {
            show();
            return;
        }
        Notices.done(getTranslation(key, answered.get().name().in(language())));
        UI.getCurrent().navigate(next);
    }

    /** Asked again for each act, because the person may have left since the page was opened. */
    private Member member() {
        return current.member(slug());
    }
}
