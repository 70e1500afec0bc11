package app.laurel.edition.ui;

import app.laurel.base.ui.Alert;
import app.laurel.edition.Criterion;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is marked in a year and how much each counts: a line each, and one sentence for what is wrong with them together. */
final class CriteriaFields extends Div {
    private static final long serialVersionUID = 1;

    private final Div rows = new Div();
    private final Alert problem = new Alert();

    CriteriaFields() {
        add(rows, problem, new Button(getTranslation("edition.form.criterion-in"), click -> addRow(null)));
    }

    void fill(List<Criterion> criteria) {
        rows.removeAll();
        criteria.forEach(this::addRow);
    }

    List<Criterion> read() {
        var lines = rows.getChildren().map(CriterionRow.class::cast).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(it -> lines.get(it).read(it + 1))
                .toList();
    }

    /** Says what is wrong; nothing where it is empty. */
    void show(String sentence) {
        problem.show(sentence);
    }

    private void addRow(@Nullable Criterion criterion) {
        rows.add(new CriterionRow(criterion, rows::remove));
    }
}
