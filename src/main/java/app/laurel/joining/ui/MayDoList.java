package app.laurel.joining.ui;

import app.laurel.edition.MayDo;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/** What members may do, each with its time. */
final class MayDoList extends DescriptionList {
    private static final long serialVersionUID = 1;

    MayDoList(List<MayDo> rows) {
        setClassName("laurel-facts");
        rows.forEach(it -> add(new Term(it.what()), new Description(it.when())));
    }
}
