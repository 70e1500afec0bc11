package app.laurel.nomination;

import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which categories {@link CategoryRulings} can be made now; whoever may make them is not asked here. */
@Service
@Transactional(readOnly = true)
public class RulableCategories {
    private final CategoryRulingGate gate;

    RulableCategories(CategoryRulingGate gate) {
        this.gate = gate;
    }

    /** Whether anything can be ruled on categories of this year now: between the opening of nominations and that of voting. */
    public boolean isOpen(Edition year) {
        return gate.refusal(year).isEmpty();
    }

    /** Those of a year's categories on which can be ruled now; none where it has one, and none whose list is out. */
    public List<Category> list(Edition year) {
        return year.hasSeveral() && isOpen(year) ? gate.listWithoutList(year) : List.of();
    }
}
