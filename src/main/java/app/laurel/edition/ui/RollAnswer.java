package app.laurel.edition.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.edition.Phase;
import app.laurel.edition.Roll;
import app.laurel.edition.RollStatus.JoinedLater;
import app.laurel.edition.RollStatus.OnTheRoll;
import app.laurel.edition.RollStatus.SamePerson;
import app.laurel.edition.RollStatus.TooRecent;
import app.laurel.edition.RollStatus.WrittenLater;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** The answer in one line, and below it each thing that voting needs with the person's own figure. */
final class RollAnswer extends Card {
    private static final long serialVersionUID = 1;

    private final transient Figures figures;
    private final Phase phase;
    private final Language language;

    RollAnswer(Figures figures, Phase phase, Language language) {
        this.figures = figures;
        this.phase = phase;
        this.language = language;
        var list = new OrderedList(item(true, text("have.account", figures.mail())), membership(), time(), shops());
        list.setClassName("laurel-checks");
        add(new H2(text("answer." + answer())), list);
    }

    /** Whether the person may and voting is open. */
    boolean votesNow() {
        return figures.standing() instanceof OnTheRoll && phase == Phase.VOTING;
    }

    /** Whether joining now would still give a vote this year. */
    boolean mayStillJoin() {
        return figures.standing() == null;
    }

    private String answer() {
        if (phase == Phase.COUNTING || phase == Phase.PUBLISHED) return "over";
        if (figures.standing() instanceof OnTheRoll) return votesNow() ? "now" : "yes";
        return figures.standing() == null && figures.open() ? "join" : "no";
    }

    private ListItem membership() {
        var name = figures.community().name().in(language);
        var joinedBy = Moments.of(figures.edition().rules().joinedBy(), language);
        return switch (figures.standing()) {
            case null -> item(false, text(figures.open() ? "have.no-member" : "have.no-member.late", name, joinedBy));
            case OnTheRoll(var joined) ->
                item(
                        true,
                        text(
                                figures.frozen() ? "have.roll" : "have.roll.so-far",
                                Moments.of(joined, language),
                                joinedBy,
                                frozen()));
            case JoinedLater(var joined, var by) ->
                item(false, text("have.later", Moments.of(joined, language), joinedBy));
            case SamePerson(var joined) -> item(false, text("have.other-address", Moments.of(joined, language)));
            case TooRecent(var joined, var written, var days) ->
                item(false, text("have.recent", moment(written), days));
            case WrittenLater(var joined, var written, var frozenAt) ->
                item(false, text("have.written-later", Moments.of(joined, language), moment(written), frozen()));
        };
    }

    private ListItem time() {
        var dates = figures.edition().schedule();
        var opens = moment(dates.votingOpens());
        var closes = moment(dates.votingCloses());
        return switch (phase) {
            case PREPARING, NOMINATING, SHORTLISTING -> item(false, text("have.early", opens, closes));
            case VOTING -> item(true, text("have.open", closes));
            case COUNTING, PUBLISHED -> item(false, text("have.over", closes));
        };
    }

    private ListItem shops() {
        var rules = figures.edition().rules();
        var needed = rules.wantsEveryShop() ? text("need.shops.all") : text("need.shops", rules.minimumShops());
        return new ListItem(new Span(needed));
    }

    private ListItem item(boolean there, String words) {
        var state = new Span(text(there ? "there" : "missing"));
        state.setClassName(there ? "laurel-there" : "laurel-missing");
        return new ListItem(state, new Span(" " + words));
    }

    private String frozen() {
        return moment(Roll.frozenAt(figures.edition()));
    }

    private String moment(Instant at) {
        return Moments.of(at, figures.edition().schedule().zone(), language);
    }

    private String text(String key, Object... arguments) {
        return getTranslation("edition.roll." + key, arguments);
    }
}
