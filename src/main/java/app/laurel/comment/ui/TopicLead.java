package app.laurel.comment.ui;

import app.laurel.base.ui.Reader;
import app.laurel.comment.Topic;
import app.laurel.community.Community;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** What is talked about, as a link to its public page. */
final class TopicLead {
    private TopicLead() {}

    static Paragraph of(Topic topic, Community community) {
        var language = Reader.language();
        var link = new Anchor("/" + language.tag() + topic.path(community.slug()), topic.name(language));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }
}
