package app.laurel.comment.ui;

import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.Notices;
import app.laurel.comment.Comment;
import app.laurel.comment.Reaction;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** What a member may do with one comment; what a moderator may, too. */
final class CommentDeeds extends Div {
    private static final long serialVersionUID = 1;

    private final transient Comment comment;
    private final transient Talk talk;

    CommentDeeds(Comment comment, Talk talk) {
        this.comment = comment;
        this.talk = talk;
        setClassName("laurel-row-does");
        var own = talk.isOwn(comment);
        if (comment.isOpen()) {
            for (var reaction : Reaction.values()) add(reaction(reaction, own));
            offer("reply.do", this::reply);
        }
        if (talk.isEditable(comment)) offer("edit.do", this::edit);
        if (own) offer("take-back.do", this::takeBack);
        if (!own && comment.isOpen()) offer("report.do", this::report);
        if (own || !talk.mayRule()) return;
        if (comment.isOpen())
            offer("hide.do", () -> talk.rulings().askToHide(talk.slug(), comment.id(), talk.changed()));
        else offer("show.do", () -> talk.rulings().askToShow(talk.slug(), comment.id(), talk.changed()));
    }

    private Button reaction(Reaction reaction, boolean own) {
        var count = comment.count(reaction);
        var name = getTranslation(reaction.key());
        var button = new Button(count == 0 ? name : name + " " + count, click -> react(reaction));
        var chosen = talk.chose(comment, reaction);
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        if (chosen) button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setEnabled(!own);
        return button;
    }

    private void offer(String key, Runnable act) {
        var button = new Button(getTranslation("comment." + key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("comment." + key) + " · " + comment.author());
        add(button);
    }

    private void react(Reaction reaction) {
        talk.actions().react(talk.slug(), comment.id(), reaction).ifPresent(Notices::problem);
        talk.changed().run();
    }

    private void reply() {
        var title = getTranslation("comment.reply.do");
        var fields =
                new CommentFields(talk.current(), talk.accounts(), talk.slug(), getTranslation("comment.reply.label"));
        WordsDialog.of(
                        title,
                        fields,
                        () -> fields.send(it -> done(talk.actions().reply(talk.slug(), comment.id(), it), "posted")))
                .open();
    }

    private void edit() {
        WordsDialog.of(
                        getTranslation("comment.edit.do"),
                        getTranslation("comment.edit.lead"),
                        comment.text(),
                        typed -> done(talk.actions().edit(talk.slug(), comment.id(), typed), "edit.done"))
                .open();
    }

    private void report() {
        WordsDialog.of(
                        getTranslation("comment.report.do"),
                        getTranslation("comment.report.lead"),
                        "",
                        reason -> done(talk.actions().report(talk.slug(), comment.id(), reason), "report.done"))
                .open();
    }

    private void takeBack() {
        new ActDialog(getTranslation("comment.take-back.do"), getTranslation("comment.take-back.ask"), () -> {
                    talk.actions().takeBack(talk.slug(), comment.id());
                    done(Optional.empty(), "take-back.done");
                })
                .open();
    }

    /** Says that it is done and shows it, or hands the problem back. */
    private Optional<String> done(Optional<String> problem, String key) {
        if (problem.isPresent()) return problem;
        Notices.done(getTranslation("comment." + key));
        talk.changed().run();
        return problem;
    }
}
