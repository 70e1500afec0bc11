package app.laurel.edition.ui;

import app.laurel.base.ui.FieldErrors;
import app.laurel.edition.DraftProblem;
import app.laurel.edition.DraftProblem.Field;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where in the form of a year each problem belongs; what has no field of its own belongs to the criteria. */
final class FieldsByProblem implements Serializable {
    private static final long serialVersionUID = 1;

    /** What stands in sight from the beginning. */
    private static final Set<Field> FIRST = EnumSet.of(
            Field.YEAR,
            Field.NAME,
            Field.ZONE,
            Field.NOMINATING_OPENS,
            Field.NOMINATING_CLOSES,
            Field.VOTING_OPENS,
            Field.VOTING_CLOSES,
            Field.PUBLISHES);

    private final EnumMap<Field, HasValidationProperties> fields = new EnumMap<>(Field.class);
    private final CriteriaFields criteria;

    FieldsByProblem(CriteriaFields criteria) {
        this.criteria = criteria;
    }

    void add(Map<Field, ? extends HasValidationProperties> some) {
        fields.putAll(some);
    }

    boolean reachBeyondFirst(List<DraftProblem> problems) {
        return problems.stream().map(DraftProblem::field).anyMatch(it -> !FIRST.contains(it));
    }

    /** Puts each problem at its field and leads to the first; to the others leads what it answers with. */
    ProblemList show(List<DraftProblem> problems) {
        fields.values().forEach(it -> FieldErrors.clear(it));
        var errors = new FieldErrors();
        var ofCriteria = new ArrayList<String>();
        var list = new ProblemList();
        for (var problem : problems) {
            var text = criteria.getTranslation(
                    problem.reasonKey(), problem.arguments().toArray());
            var field = fields.get(problem.field());
            list.add(text, field == null ? criteria : field);
            if (field == null) {
                ofCriteria.add(text);
            } else {
                field.getElement().setVisible(true); // a method may have hidden it
                errors.check(field, false, text);
            }
        }
        criteria.show(String.join(" ", ofCriteria));
        errors.lead();
        return list;
    }
}
