package app.laurel.joining.ui;

import app.laurel.base.Moments;
import app.laurel.base.ui.Reader;
import app.laurel.community.Person;
import app.laurel.community.Role;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One member in the moderators' list, with the roles to give and take. */
class PersonRow extends ListItem {
    private static final long serialVersionUID = 1;

    /** What a moderator does to a role; false when it stays as it was. */
    interface RoleChange {
        boolean change(Person person, Role role, boolean granted);
    }

    PersonRow(Person person, RoleChange change) {
        setClassName("laurel-row");
        var name = new Span(person.displayName());
        name.setClassName("laurel-row-name");
        var mail = new Span(person.mail().value());
        mail.setClassName("laurel-muted");
        var joined =
                new Span(getTranslation("community.people.since", Moments.of(person.joinedOn(), Reader.language())));
        joined.setClassName("laurel-muted");
        var who = new Div(name, mail, joined);
        who.setClassName("laurel-row-who");
        var roles = new Div();
        roles.setClassName("laurel-row-does");
        for (var role : Role.values()) roles.add(toggle(person, role, change));
        add(who, roles);
    }

    private Checkbox toggle(Person person, Role role, RoleChange change) {
        var label = getTranslation("community.role." + role);
        var toggle = new Checkbox(label, person.roles().contains(role));
        toggle.setAriaLabel(getTranslation("community.people.role-of", person.displayName(), label));
        toggle.addValueChangeListener(it -> {
            if (it.isFromClient() && !change.change(person, role, it.getValue())) toggle.setValue(it.getOldValue());
        });
        return toggle;
    }
}
