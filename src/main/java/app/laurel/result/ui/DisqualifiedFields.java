package app.laurel.result.ui;

import app.laurel.base.ui.Reader;
import app.laurel.result.CountedPart;
import app.laurel.result.CountedResult;
import app.laurel.tally.document.ResultDocument.ShopPart;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The shops that get no place: in one category, or in all in which they stand. */
final class DisqualifiedFields extends Div {
    private static final long serialVersionUID = 1;

    private final transient Map<CountedPart, CheckboxGroup<ShopPart>> fields = new LinkedHashMap<>();
    private final CheckboxGroup<Integer> everywhere = new CheckboxGroup<>();

    DisqualifiedFields(CountedResult counted) {
        var several = counted.parts().size() > 1;
        setClassName("laurel-choices", several);
        counted.parts().forEach(it -> add(field(it, several)));
        addEverywhere(counted);
    }

    private CheckboxGroup<ShopPart> field(CountedPart part, boolean isNamed) {
        var document = part.document();
        var label = getTranslation("result.correct.shops");
        var shops = new CheckboxGroup<ShopPart>(
                isNamed
                        ? getTranslation(
                                "result.correct.shops.in",
                                part.category().name().in(Reader.language()))
                        : label);
        shops.setItems(document.shops());
        shops.setItemLabelGenerator(it -> it.name().in(Reader.language()));
        shops.setValue(document.shops().stream()
                .filter(it -> document.isDisqualified(it.number()))
                .collect(Collectors.toSet()));
        fields.put(part, shops);
        return shops;
    }

    /** Offers the shops that stand in more than one category once for all of them. */
    private void addEverywhere(CountedResult counted) {
        var names = new HashMap<Integer, String>();
        var repeated = new HashSet<Integer>();
        for (var part : counted.parts()) {
            for (var shop : part.document().shops()) {
                if (names.put(shop.id(), shop.name().in(Reader.language())) != null) repeated.add(shop.id());
            }
        }
        if (repeated.isEmpty()) return;
        everywhere.setLabel(getTranslation("result.correct.shops.all"));
        everywhere.setItems(repeated.stream().sorted().toList());
        everywhere.setItemLabelGenerator(it -> names.getOrDefault(it, ""));
        add(everywhere);
    }

    /** Numbers of shops by the number of the category. */
    Map<Integer, Set<Integer>> chosen() {
        var chosen = new HashMap<Integer, Set<Integer>>();
        fields.forEach((part, field) -> chosen.put(part.category().terms().number(), numbers(part, field.getValue())));
        return chosen;
    }

    private Set<Integer> numbers(CountedPart part, Set<ShopPart> ticked) {
        return part.document().shops().stream()
                .filter(it -> ticked.contains(it) || everywhere.getValue().contains(it.id()))
                .map(ShopPart::number)
                .collect(Collectors.toSet());
    }
}
