package app.laurel.comment.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import java.util.stream.Collectors;

/** What the comments of a page say, as HTML. */
final class Said {
    private Said() {}

    static String on(SpringBrowserlessTest browser) {
        return browser.find(Html.class).all().stream().map(Html::getInnerHtml).collect(Collectors.joining());
    }
}
