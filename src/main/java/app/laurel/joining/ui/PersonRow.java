package app.laurel.joining.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.community.Person;
import app.laurel.community.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;

/** One member in the moderators' list, with the roles to give and take. */
final class PersonRow {
    private final Person person;
    private final RoleChange change;

    /** What a moderator does to a role; false when it stays as it was. */
    interface RoleChange {
        boolean change(Person person, Role role, boolean granted);
    }

    private PersonRow(Person person, RoleChange change) {
        this.person = person;
        this.change = change;
    }

    static Row of(Person person, RoleChange change) {
        var row = new PersonRow(person, change);
        var since = Moments.of(person.joinedOn(), Reader.language());
        return new Row(person.displayName())
                .withNote(person.mail().value())
                .withNote(I18NProvider.translate("community.people.since", since))
                .offering(Arrays.stream(Role.values()).map(row::toggle).toArray(Component[]::new));
    }

    private Checkbox toggle(Role role) {
        var label = I18NProvider.translate("community.role." + role);
        var toggle = new Checkbox(label, person.roles().contains(role));
        toggle.setAriaLabel(I18NProvider.translate("community.people.role-of", person.displayName(), label));
        toggle.addValueChangeListener(it -> {
            if (it.isFromClient() && !change.change(person, role, it.getValue())) toggle.setValue(it.getOldValue());
        });
        return toggle;
    }
}
