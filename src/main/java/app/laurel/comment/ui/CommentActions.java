package app.laurel.comment.ui;

import app.laurel.base.id.CommentId;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Reader;
import app.laurel.comment.Comments;
import app.laurel.comment.EditOutcome;
import app.laurel.comment.NewComment;
import app.laurel.comment.PostOutcome;
import app.laurel.comment.Reaction;
import app.laurel.comment.Reactions;
import app.laurel.comment.Reports;
import app.laurel.comment.Reports.ReportOutcome;
import app.laurel.comment.TakingBack;
import app.laurel.comment.Topic;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.RefusalWords;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Acts for members who comment, asking who they are each time; puts what stands in the way into a sentence. */
@Component
class CommentActions {
    private final CurrentAccount current;
    private final Comments comments;
    private final TakingBack takingBack;
    private final Reactions reactions;
    private final Reports reports;
    private final ClientNetwork networks;
    private final RefusalWords refusals;
    private final Texts texts;

    /** Eight: each act of a member on a comment, its limit, and the words for its refusal. */
    CommentActions(
            CurrentAccount current,
            Comments comments,
            TakingBack takingBack,
            Reactions reactions,
            Reports reports,
            ClientNetwork networks,
            RefusalWords refusals,
            Texts texts) {
        this.current = current;
        this.comments = comments;
        this.takingBack = takingBack;
        this.reactions = reactions;
        this.reports = reports;
        this.networks = networks;
        this.refusals = refusals;
        this.texts = texts;
    }

    /** Each answers nothing where it is done. */
    Optional<String> write(String slug, Topic topic, NewComment comment) {
        return problem(comments.write(current.member(slug), topic, comment, caller()));
    }

    Optional<String> reply(String slug, CommentId to, NewComment comment) {
        return problem(comments.reply(current.member(slug), to, comment, caller()));
    }

    Optional<String> edit(String slug, CommentId comment, String typed) {
        return switch (comments.edit(current.member(slug), comment, typed)) {
            case EditOutcome.Saved _ -> Optional.empty();
            case EditOutcome.Empty _ -> Optional.of(text("empty"));
            case EditOutcome.TooLong(var length) -> Optional.of(text("too-long", length, Comments.LONGEST));
            case EditOutcome.TooLate _ -> Optional.of(text("edit.too-late", Comments.EDITABLE.toMinutes()));
        };
    }

    void takeBack(String slug, CommentId comment) {
        takingBack.takeBack(current.member(slug), comment);
    }

    Optional<String> react(String slug, CommentId comment, Reaction reaction) {
        return reactions
                .toggle(current.member(slug), comment, reaction, caller())
                .map(this::refusal);
    }

    Optional<String> report(String slug, CommentId comment, String reason) {
        return switch (reports.report(current.member(slug), comment, reason, caller())) {
            case ReportOutcome.Reported _ -> Optional.empty();
            case ReportOutcome.Before _ -> Optional.of(text("report.before"));
            case ReportOutcome.ReasonMissing _ -> Optional.of(text("report.reason-missing"));
            case ReportOutcome.ReasonTooLong(var length) -> Optional.of(text("too-long", length, Reports.LONGEST));
            case ReportOutcome.Limited(var by) -> Optional.of(refusal(by));
            case ReportOutcome.Closed _ -> Optional.of(text("closed"));
        };
    }

    private Optional<String> problem(PostOutcome outcome) {
        return switch (outcome) {
            case PostOutcome.Posted _ -> Optional.empty();
            case PostOutcome.Empty _ -> Optional.of(text("empty"));
            case PostOutcome.TooLong(var length) -> Optional.of(text("too-long", length, Comments.LONGEST));
            case PostOutcome.NameMissing _ -> Optional.of(text("name-missing"));
            case PostOutcome.NameTaken _ -> Optional.of(text("name-taken"));
            case PostOutcome.Limited(var by) -> Optional.of(refusal(by));
            case PostOutcome.Answered _ -> Optional.of(text("answered"));
            case PostOutcome.Full _ -> Optional.of(text("full"));
            case PostOutcome.Closed _ -> Optional.of(text("closed"));
        };
    }

    private String refusal(Refused refused) {
        return refusals.text(refused, Reader.language());
    }

    private String text(String key, Object... arguments) {
        return texts.get(Reader.language(), "comment." + key, arguments);
    }

    private Caller caller() {
        return Caller.at(networks.of(VaadinServletRequest.getCurrent()));
    }
}
