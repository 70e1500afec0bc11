package app.laurel.comment.ui;

import app.laurel.base.ui.FieldErrors;
import app.laurel.comment.Comments;
import app.laurel.comment.NewComment;
import app.laurel.community.Accounts;
import app.laurel.community.Accounts.NameOutcome;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody writes; before the first comment, also the public name under which that will stand. What is refused stays typed. */
final class CommentFields extends Div {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Accounts accounts;
    private final TextField name = new TextField(getTranslation("community.public-name.name"));
    private final TextArea text;
    private final String community;
    private UUID form = UUID.randomUUID();

    /** @param community its name in addresses: only its members choose a name here */
    CommentFields(CurrentAccount current, Accounts accounts, String community, String label) {
        this.current = current;
        this.community = community;
        this.accounts = accounts;
        text = new TextArea(label);
        text.setHelperText(getTranslation("comment.write.help", Comments.LONGEST));
        text.setMinRows(4);
        text.setMaxRows(16);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        name.setMaxLength(Accounts.LONGEST_NAME);
        name.setHelperText(getTranslation("comment.name.help"));
        if (accounts.findPublicName(current.id()).isEmpty()) add(name);
        add(text);
        setClassName("laurel-comment-fields");
    }

    /** Hands on what was written; whether it was taken. */
    boolean send(Function<NewComment, Optional<String>> act) {
        if (name.getParent().isPresent() && FieldErrors.at(name, nameProblem())) return false;
        if (FieldErrors.at(
                text, act.apply(new NewComment(text.getValue(), form)).orElse(null))) return false;
        remove(name);
        text.clear();
        form = UUID.randomUUID();
        return true;
    }

    private @Nullable String nameProblem() {
        return switch (accounts.setPublicName(current.member(community).account(), name.getValue())) {
            case NameOutcome.SET -> null;
            case NameOutcome.MISSING -> getTranslation("community.public-name.missing");
            case NameOutcome.TAKEN -> getTranslation("community.public-name.taken");
        };
    }
}
