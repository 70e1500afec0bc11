package app.laurel.badge.ui;

import app.laurel.badge.WornAward;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.community.Member;
import app.laurel.result.DeclineOutcome;
import app.laurel.result.DeclinedAwards;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** Where somebody who speaks for a shop declines an award that it won, or takes it after all. */
final class DeclineCard extends Card {
    private static final long serialVersionUID = 1;

    private final transient DeclinedAwards declined;
    private final transient Supplier<Member> member;
    private final transient WornAward worn;
    private final transient Runnable changed;

    /**
     * @param member asked for at each act
     * @param changed called once things stand otherwise
     */
    DeclineCard(DeclinedAwards declined, Supplier<Member> member, WornAward worn, Runnable changed) {
        this.declined = declined;
        this.member = member;
        this.worn = worn;
        this.changed = changed;
        addClassName("laurel-apart");
        var isOpen = declined.isOpen(worn.award());
        add(new H2(getTranslation(isOpen ? "result.decline.open.title" : "result.decline.title")));
        var declinedAt = worn.award().declinedAt();
        if (declinedAt == null) offer();
        else if (isOpen)
            add(
                    new Paragraph(getTranslation(
                            "result.decline.open",
                            Moments.deadline(
                                    declinedAt.plus(DeclinedAwards.SECOND_THOUGHTS),
                                    worn.community().zone(),
                                    Reader.language()))),
                    new Button(getTranslation("result.decline.take-back"), click -> takeBack()));
        else add(new Paragraph(getTranslation("result.decline.for-good")));
    }

    private void offer() {
        var act = getTranslation("result.decline.act");
        var days = Long.toString(DeclinedAwards.SECOND_THOUGHTS.toDays());
        add(
                new Paragraph(getTranslation("result.decline.lead")),
                new Button(
                        act,
                        click ->
                                new ActDialog(act, getTranslation("result.decline.what", days), this::decline).open()));
    }

    private void decline() {
        show(declined.decline(member.get(), worn.award().code()));
    }

    private void takeBack() {
        show(declined.takeBack(member.get(), worn.award().code()));
    }

    private void show(DeclineOutcome outcome) {
        if (outcome.isGood()) Notices.done(getTranslation(outcome.key()));
        else Notices.inform(getTranslation(outcome.key()));
        changed.run();
    }
}
