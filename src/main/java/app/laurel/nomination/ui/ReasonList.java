package app.laurel.nomination.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;

/** What members wrote of each nominee, folded away; nobody's name stands with it. */
final class ReasonList extends Details {
    private static final long serialVersionUID = 1;

    ReasonList(Map<String, List<String>> reasons) {
        var count = reasons.values().stream().mapToInt(List::size).sum();
        setSummaryText(getTranslation("nomination.desk.reasons", count));
        if (count == 0) add(new Paragraph(getTranslation("nomination.desk.reasons.none")));
        reasons.forEach((nominee, texts) -> {
            var list = new UnorderedList();
            texts.forEach(it -> list.add(new ListItem(it)));
            add(new H3(nominee), list);
        });
    }
}
