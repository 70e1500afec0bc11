package app.laurel.fulfilment.ui;

import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Reader;
import app.laurel.fulfilment.Destination;
import app.laurel.fulfilment.Destination.Flaw;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a plaque is to be sent: the form of Korea, or the general one for any other country. */
final class DestinationForm extends Div {
    private static final long serialVersionUID = 1;

    private final ComboBox<String> country = new ComboBox<>(getTranslation("fulfilment.destination.country"));
    private final TextField recipient = field("recipient");
    private final TextField phone = field("phone");
    private final TextField postcode = field("postcode");
    private final TextField street = field("street");
    private final TextField detail = field("detail");
    private final transient Function<Destination, Set<Flaw>> act;

    /** @param act what is done with it; answers what is wrong, nothing where nothing is */
    DestinationForm(PlaqueWords words, Function<Destination, Set<Flaw>> act) {
        this.act = act;
        country.setItems(countries(words));
        country.setItemLabelGenerator(it -> words.country(it, Reader.language()));
        country.setValue(Destination.KOREA);
        country.addValueChangeListener(change -> label());
        street.setWidthFull();
        detail.setWidthFull();
        label();
        var send = new Button(getTranslation("fulfilment.destination.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(country, recipient, phone, postcode);
        fields.setClassName("laurel-fields");
        add(fields, street, detail, new Paragraph(getTranslation("fulfilment.destination.kept")), send);
    }

    private static List<String> countries(PlaqueWords words) {
        var rest = Stream.of(Locale.getISOCountries())
                .filter(it -> !it.equals(Destination.KOREA))
                .sorted(Comparator.comparing(it -> words.country(it, Reader.language())));
        return Stream.concat(Stream.of(Destination.KOREA), rest).toList();
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation("fulfilment.destination." + key));
        field.setMaxLength(Destination.LONGEST);
        return field;
    }

    private void label() {
        var form = Destination.KOREA.equals(country.getValue()) ? ".korea" : "";
        postcode.setLabel(getTranslation("fulfilment.destination.postcode" + form));
        street.setLabel(getTranslation("fulfilment.destination.street" + form));
        detail.setLabel(getTranslation("fulfilment.destination.detail" + form));
    }

    private void send() {
        var flaws = act.apply(new Destination(
                country.getOptionalValue().orElse(""),
                recipient.getValue(),
                phone.getValue(),
                postcode.getValue(),
                street.getValue(),
                detail.getValue()));
        new FieldErrors()
                .check(country, !flaws.contains(Flaw.COUNTRY), getTranslation(Flaw.COUNTRY.key()))
                .check(recipient, !flaws.contains(Flaw.RECIPIENT), getTranslation(Flaw.RECIPIENT.key()))
                .check(phone, !flaws.contains(Flaw.PHONE), getTranslation(Flaw.PHONE.key()))
                .check(postcode, !flaws.contains(Flaw.POSTCODE), getTranslation(Flaw.POSTCODE.key()))
                .check(street, !flaws.contains(Flaw.STREET), getTranslation(Flaw.STREET.key()))
                .lead();
    }
}
