package app.laurel.comment.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Page;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What is said about a shop that stands in a published result, where members write. */
@Route(":community/shop/:shop([1-9][0-9]{0,8})/comments")
@PermitAll
class ShopCommentsView extends Page {
    private static final long serialVersionUID = 1;

    private final transient Talks talks;
    private int shop;

    ShopCommentsView(Talks talks) {
        super("comment.title");
        this.talks = talks;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        shop = event.getRouteParameters().getInteger("shop").orElse(0);
        show();
    }

    @Override
    protected void show() {
        var community = talks.community(slug());
        var topic = talks.topics().findShop(community.id(), new ShopId(shop));
        show(new H1(title()));
        topic.ifPresentOrElse(
                it -> getContent().add(TopicLead.of(it, community), new CommentsPanel(talks, community, it)),
                () -> getContent().add(new EmptyState(getTranslation("comment.not-yet"))));
    }
}
