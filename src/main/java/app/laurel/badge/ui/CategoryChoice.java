package app.laurel.badge.ui;

import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import app.laurel.edition.Category;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;

/** The awards of a year of several categories: forty of them give hundreds, so those of the chosen one are shown. */
class CategoryChoice extends Composite<Div> {
    private static final long serialVersionUID = 1;

    /**
     * Begins with the first category that gave an award.
     *
     * @param worn one or more
     */
    CategoryChoice(List<WornAward> worn, Language language, Function<WornAward, Component> card) {
        var cards = new Div();
        var choice = new Select<Category>(getTranslation("badge.proof.category"), chosen -> {
            cards.removeAll();
            worn.stream()
                    .filter(it -> it.category().id().equals(chosen.getValue().id()))
                    .map(card)
                    .forEach(cards::add);
        });
        choice.setItemLabelGenerator(it -> it.name().in(language));
        choice.setItems(worn.stream().map(WornAward::category).distinct().toList());
        choice.setValue(worn.getFirst().category());
        var chooser = new Div(choice);
        chooser.setClassName("laurel-choices");
        getContent().add(chooser, cards);
    }
}
