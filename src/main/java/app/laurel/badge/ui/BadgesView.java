package app.laurel.badge.ui;

import app.laurel.badge.BadgeState;
import app.laurel.badge.BadgeWords;
import app.laurel.badge.Badges;
import app.laurel.badge.EmbedScript;
import app.laurel.badge.Snippets;
import app.laurel.badge.StateOutcome;
import app.laurel.badge.WornAward;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.base.ui.YearPage;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Editions;
import app.laurel.result.DeclinedAwards;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The badges of one year at the moderators' desk: live, to be copied, suspended and revoked with a public reason. */
@Route(":community/desk/editions/:year([0-9]{4})/badges")
@PermitAll
class BadgesView extends YearPage {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient Badges badges;
    private final transient DeclinedAwards declined;
    private final transient BadgeWords words;
    private final transient Snippets snippets;

    /** Seven: what was won, what became of it, and how it is worn. */
    BadgesView(
            CurrentAccount current,
            Editions editions,
            Badges badges,
            DeclinedAwards declined,
            BadgeWords words,
            EmbedScript script,
            LaurelSettings settings) {
        super("badge.desk.title");
        this.current = current;
        this.editions = editions;
        this.badges = badges;
        this.declined = declined;
        this.words = words;
        this.snippets = new Snippets(settings.url(), settings.badgeUrl(), script);
    }

    @Override
    protected String title() {
        return getTranslation("badge.desk.title", Integer.toString(year()));
    }

    /** Asked again for each act, because the role may have been taken away since the page was opened. */
    private Moderator moderator() {
        return current.moderator(slug());
    }

    @Override
    protected void show() {
        var edition = editions.find(moderator().community(), year()).orElseThrow(NotFoundException::new);
        show(new H1(title()));
        var worn = badges.listOf(edition.id());
        if (worn.isEmpty())
            getContent()
                    .add(new EmptyState(
                            getTranslation(edition.publishedAt() == null ? "badge.desk.none" : "badge.desk.no-award")));
        if (edition.hasSeveral() && !worn.isEmpty()) getContent().add(new CategoryChoice(worn, language(), this::card));
        else worn.forEach(it -> getContent().add(card(it)));
    }

    private Card card(WornAward worn) {
        var state = getTranslation("badge.proof." + worn.state().name().toLowerCase(Locale.ROOT));
        var address = "/%s/v/%s".formatted(language().tag(), worn.award().code());
        var proof = new Anchor(address, getTranslation("badge.desk.proof"));
        proof.setRouterIgnore(true);
        var open = new Details(words.title(worn, language()));
        open.add(new SnippetPanel(worn, snippets, it -> words.alt(worn, it)));
        var standing = new Paragraph(getTranslation("badge.desk.state", state));
        return new Card(worn.shop().name().in(language()), standing, open, proof, acts(worn));
    }

    private Div acts(WornAward worn) {
        var acts = new Div();
        acts.setClassName("laurel-fields");
        if (worn.state() == BadgeState.REVOKED) return acts;
        var comesBack = worn.state() == BadgeState.SUSPENDED || declined.isOpen(worn.award());
        var code = worn.award().code();
        if (comesBack) acts.add(act("restore", code, badges::restore));
        else if (worn.state().praises()) acts.add(act("suspend", code, badges::suspend));
        acts.add(new RevokeButton(worn, words, it -> change(badges::revoke, code, it)));
        return acts;
    }

    private Button act(String key, AwardCode code, Act act) {
        var name = getTranslation("badge.desk." + key);
        return new Button(name, click -> new ReasonDialog(name, reason -> change(act, code, reason)).open());
    }

    private @Nullable String change(Act act, AwardCode code, String reason) {
        var outcome = act.on(moderator(), code, reason);
        if (!outcome.isGood()) return getTranslation(outcome.key());
        Notices.done(getTranslation(outcome.key()));
        show();
        return null;
    }

    /** What a moderator may do to a badge. */
    private interface Act {
        StateOutcome on(Moderator by, AwardCode code, String reason);
    }
}
