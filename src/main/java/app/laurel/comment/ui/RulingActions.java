package app.laurel.comment.ui;

import app.laurel.base.id.CommentId;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.comment.CommentRulings;
import app.laurel.comment.CommentRulings.CommentRulingOutcome;
import app.laurel.comment.Topic;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Acts for moderators who decide about comments: each asks for the reason first. */
@Component
class RulingActions {
    private final CurrentAccount current;
    private final Members members;
    private final CommentRulings rulings;
    private final Texts texts;

    RulingActions(CurrentAccount current, Members members, CommentRulings rulings, Texts texts) {
        this.current = current;
        this.members = members;
        this.rulings = rulings;
        this.texts = texts;
    }

    /** Whether the reader moderates, and has no shop in the topic. */
    boolean mayRule(Topic topic) {
        return members.findModerator(current.id(), topic.community())
                .filter(it -> rulings.isImpartial(it, topic))
                .isPresent();
    }

    void askToHide(String slug, CommentId comment, Runnable done) {
        ask("hide", done, reason -> rulings.hide(moderator(slug), comment, reason));
    }

    void askToShow(String slug, CommentId comment, Runnable done) {
        ask("show", done, reason -> rulings.show(moderator(slug), comment, reason));
    }

    void askToKeep(String slug, CommentId comment, Runnable done) {
        ask("keep", done, reason -> rulings.keep(moderator(slug), comment, reason));
    }

    private void ask(String act, Runnable done, Ruling ruling) {
        new ReasonDialog(text(act + ".title"), text(act + ".lead"), reason -> rule(act, done, ruling.of(reason)))
                .open();
    }

    private @Nullable String rule(String act, Runnable done, CommentRulingOutcome outcome) {
        if (outcome == CommentRulingOutcome.REASON_MISSING) return text("rule.reason-missing");
        if (outcome == CommentRulingOutcome.REASON_TOO_LONG)
            return text("rule.reason-too-long", CommentRulings.LONGEST);
        if (outcome == CommentRulingOutcome.DONE) Notices.done(text(act + ".done"));
        else Notices.inform(text("rule.before"));
        done.run();
        return null;
    }

    private Moderator moderator(String slug) {
        return current.moderator(slug);
    }

    private String text(String key, Object... arguments) {
        return texts.get(Reader.language(), "comment." + key, arguments);
    }

    /** What a reason is given for. */
    private interface Ruling {
        CommentRulingOutcome of(String reason);
    }
}
