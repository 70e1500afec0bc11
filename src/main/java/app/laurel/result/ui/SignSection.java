package app.laurel.result.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Rows;
import app.laurel.community.Signature;
import app.laurel.result.CountedResult;
import app.laurel.result.SignOutcome;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The signatures under the count that is shown, and the button for one's own. */
final class SignSection extends Card {
    private static final long serialVersionUID = 1;

    /** Enough of a hash to compare it by eye. */
    private static final int SHOWN = 16;

    private final transient Acting acting;
    private final transient CountedResult counted;

    SignSection(Acting acting, CountedResult counted) {
        this.acting = acting;
        this.counted = counted;
        var hash = new Pre(HexFormat.of().formatHex(counted.hash()));
        hash.setClassName("laurel-hash");
        add(new H2(getTranslation("result.desk.sign")), new Paragraph(getTranslation("result.desk.sign.how")), hash);
        if (acting.edition().hasSeveral()) add(new CategoryHashes(counted));
        add(Rows.inOrder(counted.signOffs(), this::row));
    }

    /** The bar that goes with it; null once the result is out. */
    @Nullable SignBar bar() {
        if (counted.publishedAt() != null) return null;
        return new SignBar(counted, !counted.signedByMe() && acting.mayAct(), this::ask);
    }

    private ListItem row(Signature signature) {
        var mine = signature.by().equals(acting.moderator().get().account());
        var at = Moments.of(signature.at(), acting.edition().schedule().zone(), Reader.language());
        var name = signature.named(this::getTranslation);
        return new ListItem(getTranslation(mine ? "result.desk.signed.mine" : "result.desk.signed.by", name, at));
    }

    /** Says what is signed, under which name, who will read it, and that a signature may publish. */
    private void ask() {
        var name = counted.asMe().named(this::getTranslation);
        var year = acting.edition().name().in(Reader.language());
        var hash = HexFormat.of().formatHex(counted.hash()).substring(0, SHOWN);
        var consequences = getTranslation("result.desk.sign.sure", year, hash, name) + " "
                + getTranslation("result.desk.sign.sure." + (counted.signOffs().isEmpty() ? "first" : "second"))
                + moment();
        new ActDialog(getTranslation("result.desk.sign.button"), consequences, this::sign).open();
    }

    /** The moment that is chosen for it, so that nobody signs without knowing. */
    private String moment() {
        var at = counted.releaseAt();
        if (at == null) return "";
        var words = Moments.of(at, acting.edition().schedule().zone(), Reader.language());
        return " " + getTranslation("result.desk.sign.sure.reveal", words);
    }

    private void sign() {
        var id = acting.edition().id();
        switch (acting.desk().signOff(acting.moderator().get(), id, counted.hash())) {
            case SignOutcome.Signed(var _, var published) ->
                Notices.done(getTranslation(published ? "result.desk.sign.published" : "result.desk.sign.done"));
            case SignOutcome.SignedAlready no -> Notices.problem(getTranslation("result.desk.sign.already"));
            case SignOutcome.CameLater(var from) ->
                Notices.problem(getTranslation(
                        "result.desk.sign.came-later",
                        Moments.of(from, acting.edition().schedule().zone(), Reader.language())));
            case SignOutcome.NameMissing no -> Notices.problem(getTranslation("community.confirm.no-name"));
            case SignOutcome.Prevented(var key) -> Notices.problem(getTranslation(key));
            case SignOutcome.AnotherCount no -> Notices.problem(getTranslation("result.desk.sign.another"));
            case SignOutcome.NotCounted no -> Notices.problem(getTranslation("result.desk.not-counted"));
            case SignOutcome.AlreadyPublished no -> Notices.problem(getTranslation("result.desk.already-published"));
        }
        acting.done().run();
    }
}
