package app.laurel.comment.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Notices;
import app.laurel.comment.Comment;
import app.laurel.comment.Discussion;
import app.laurel.comment.Topic;
import app.laurel.community.Community;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The form and the comments below it; what is being written stays while the comments are shown again. */
final class CommentsPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Talks talks;
    private final transient Community community;
    private final transient Topic topic;
    private final Div list = new Div();
    private int page = 1;

    CommentsPanel(Talks talks, Community community, Topic topic) {
        this.talks = talks;
        this.community = community;
        this.topic = topic;
        var fields = talks.fields(community, getTranslation("comment.write.label"));
        var send = new Button(getTranslation("comment.write.do"), click -> send(fields));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Card(getTranslation("comment.write.title"), fields, new NextSteps(send)), list);
        refresh();
    }

    private void send(CommentFields fields) {
        if (!fields.send(it -> talks.actions().write(community.slug(), topic, it))) return;
        Notices.done(getTranslation("comment.posted"));
        turnTo(1);
    }

    private void turnTo(int number) {
        page = number;
        refresh();
    }

    private void refresh() {
        var shown = talks.page(topic, page);
        page = shown.page();
        var talk = talks.talk(community, shown, this::refresh);
        list.removeAll();
        if (shown.threads().isEmpty()) list.add(new EmptyState(getTranslation("comment.none")));
        var threads = new OrderedList();
        threads.setClassName("laurel-comments");
        shown.threads().forEach(it -> threads.add(thread(it, talk)));
        list.add(threads);
        if (shown.pages() > 1) list.add(pages(shown));
    }

    private static ListItem thread(Comment comment, Talk talk) {
        var thread = new ListItem(new CommentItem(comment, talk));
        if (comment.replies().isEmpty()) return thread;
        var replies = new OrderedList();
        comment.replies().forEach(it -> replies.add(new ListItem(new CommentItem(it, talk))));
        thread.add(replies);
        return thread;
    }

    private NextSteps pages(Discussion shown) {
        var newer = new Button(getTranslation("comment.newer"), click -> turnTo(page - 1));
        newer.setEnabled(shown.page() > 1);
        var older = new Button(getTranslation("comment.older"), click -> turnTo(page + 1));
        older.setEnabled(shown.page() < shown.pages());
        return new NextSteps(newer, new Span(getTranslation("comment.pages.at", shown.page(), shown.pages())), older);
    }
}
