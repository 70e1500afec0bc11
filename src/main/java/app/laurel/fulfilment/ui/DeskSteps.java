package app.laurel.fulfilment.ui;

import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Reader;
import app.laurel.community.Moderator;
import app.laurel.fulfilment.Carriers.Carrier;
import app.laurel.fulfilment.Destination;
import app.laurel.fulfilment.Plaque;
import app.laurel.fulfilment.PlaqueDesk;
import app.laurel.fulfilment.PlaqueOutcome;
import app.laurel.fulfilment.PlaqueState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a moderator may do next with a plaque. */
final class DeskSteps extends Div {
    private static final long serialVersionUID = 1;

    private final transient Plaque plaque;
    private final transient PlaqueDesk desk;
    private final transient Supplier<Moderator> moderator;
    private final transient PlaqueWords words;
    private final transient Consumer<PlaqueOutcome> done;

    /**
     * Offers the next step.
     *
     * @param moderator asked for at each act, because the role may have been taken away since the page was opened
     * @param done what becomes of an outcome
     */
    DeskSteps(
            Plaque plaque,
            PlaqueDesk desk,
            Supplier<Moderator> moderator,
            PlaqueWords words,
            Consumer<PlaqueOutcome> done) {
        this.plaque = plaque;
        this.desk = desk;
        this.moderator = moderator;
        this.words = words;
        this.done = done;
        var acts = new Div();
        acts.setClassName("laurel-fields");
        switch (plaque.state()) {
            case OFFERED, ACCEPTED, DELIVERED, WITHDRAWN -> {}
            case PROOF_APPROVED ->
                acts.add(step(
                        "order", () -> done.accept(desk.order(moderator.get(), plaque.award(), plaque.version()))));
            case ORDERED -> ship(acts);
            case SHIPPED -> acts.add(step("deliver", () -> done.accept(desk.deliver(moderator.get(), plaque.award()))));
        }
        add(acts);
        if (plaque.state() != PlaqueState.OFFERED && plaque.state() != PlaqueState.WITHDRAWN) look(acts);
    }

    private Button step(String key, Runnable act) {
        var button = new Button(getTranslation("fulfilment.desk." + key), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void ship(Div acts) {
        var carrier = new Select<Carrier>();
        carrier.setLabel(getTranslation("fulfilment.desk.carrier"));
        carrier.setItems(words.carriers());
        carrier.setItemLabelGenerator(it -> it.name(Reader.language()));
        var number = new TextField(getTranslation("fulfilment.desk.number"));
        number.setMaxLength(60);
        acts.add(carrier, number, step("ship", () -> ship(carrier, number)));
    }

    private void ship(Select<Carrier> carrier, TextField number) {
        var chosen = carrier.getOptionalValue().map(Carrier::id).orElse("");
        var outcome = desk.ship(moderator.get(), plaque.award(), chosen, number.getValue());
        var sentence = getTranslation(outcome.key());
        var wrong = new FieldErrors()
                .check(carrier, outcome != PlaqueOutcome.CARRIER_UNKNOWN, sentence)
                .check(number, outcome != PlaqueOutcome.NUMBER_WRONG, sentence)
                .lead();
        if (!wrong) done.accept(outcome);
    }

    /** The address is not on the page before somebody asks for it: who asked goes on record. */
    private void look(Div acts) {
        var shown = new Div();
        var look = new Button(getTranslation("fulfilment.desk.look"));
        look.addClickListener(click -> {
            shown.removeAll();
            shown.add(new Paragraph(desk.look(moderator.get(), plaque.award())
                    .map(this::lines)
                    .orElse(getTranslation("fulfilment.desk.look.none"))));
        });
        acts.add(look);
        add(shown);
    }

    private String lines(Destination to) {
        return Stream.of(
                        to.recipient(),
                        to.street(),
                        to.detail(),
                        to.postcode(),
                        words.country(to.country(), Reader.language()),
                        to.phone())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
