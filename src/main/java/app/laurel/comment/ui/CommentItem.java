package app.laurel.comment.ui;

import app.laurel.base.ui.Sign;
import app.laurel.comment.Comment;
import app.laurel.comment.SafeMarkdown;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One comment, or what stands in its place, and what the reader may do with it. */
final class CommentItem extends Article {
    private static final long serialVersionUID = 1;

    CommentItem(Comment comment, Talk talk) {
        setClassName("laurel-comment");
        if (comment.isTakenBack()) {
            add(muted(getTranslation("comment.taken-back")));
            return;
        }
        add(head(comment, talk));
        var hidden = comment.hidden();
        if (hidden == null) {
            add(said(comment));
        } else {
            var by = hidden.by().named(this::getTranslation);
            var note = new Paragraph(
                    getTranslation("comment.hidden", by, talk.at(hidden.by().at()), hidden.reason()));
            note.setClassName("laurel-note");
            add(note);
            if (talk.isOwn(comment) || talk.mayRule()) add(muted(getTranslation("comment.hidden.text")), said(comment));
        }
        add(new CommentDeeds(comment, talk));
    }

    private Div head(Comment comment, Talk talk) {
        var author = new Span(comment.author().isEmpty() ? getTranslation("comment.nameless") : comment.author());
        author.setClassName("laurel-row-name");
        var head = new Div(author);
        head.setClassName("laurel-comment-head");
        if (comment.forShop()) head.add(new Sign(getTranslation("comment.for-shop")));
        var when = talk.at(comment.writtenAt());
        head.add(muted(comment.editedAt() == null ? when : when + " · " + getTranslation("comment.edited")));
        return head;
    }

    private static Html said(Comment comment) {
        return new Html("<div class=\"laurel-said\">" + SafeMarkdown.html(comment.text()) + "</div>");
    }

    private static Span muted(String words) {
        var muted = new Span(words);
        muted.setClassName("laurel-muted");
        return muted;
    }
}
