package app.laurel.nomination.ui;

import app.laurel.nomination.CategoryRulingOutcome;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;

/** A ruling that needs its reason alone. */
record NothingElse(Function<String, CategoryRulingOutcome> ruling) implements CategoryRulingDialog.Asked {
    @Override
    public List<Component> fields() {
        return List.of();
    }

    @Override
    public CategoryRulingOutcome rule(String reason) {
        return ruling.apply(reason);
    }

    @Override
    public String show(CategoryRulingOutcome refusal) {
        return RulingWords.of(refusal);
    }
}
