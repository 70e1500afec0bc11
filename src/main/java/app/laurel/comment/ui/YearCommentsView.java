package app.laurel.comment.ui;

import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.YearPage;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What is said about the result of a year, where members write. */
@Route(":community/:year([0-9]{4})/comments")
@PermitAll
class YearCommentsView extends YearPage {
    private static final long serialVersionUID = 1;

    private final transient Talks talks;

    YearCommentsView(Talks talks) {
        super("comment.title");
        this.talks = talks;
    }

    @Override
    protected void show() {
        var community = talks.community(slug());
        var topic = talks.topics().findYear(community.id(), year());
        show(new H1(title()));
        topic.ifPresentOrElse(
                it -> getContent().add(TopicLead.of(it, community), new CommentsPanel(talks, community, it)),
                () -> getContent().add(new EmptyState(getTranslation("comment.not-yet"))));
    }
}
