package app.laurel.joining.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.community.Person;
import app.laurel.community.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.i18n.I18NProvider;

/** One member in the moderators' list: the role of shop owner to give and take, the office of moderator to ask for. */
final class PersonRow {
    private final Person person;
    private final Acts acts;

    /** What a moderator does about a person. */
    interface Acts {
        void changeShopOwner(Person person, boolean granted);

        void askForModerator(Person person, boolean named, String title);

        void askToRemove(Person person, String title);

        boolean isMe(Person person);
    }

    private PersonRow(Person person, Acts acts) {
        this.person = person;
        this.acts = acts;
    }

    static Row of(Person person, Acts acts) {
        var row = new PersonRow(person, acts);
        var since = Moments.of(person.joinedOn(), Reader.language());
        var shown = new Row(person.displayName())
                .withNote(person.mail().value())
                .withNote(I18NProvider.translate("community.people.since", since));
        if (person.mail().isThrowAway()) shown.withSign(I18NProvider.translate("community.people.throw-away"));
        if (row.moderates()) shown.withSign(I18NProvider.translate("community.role.MODERATOR"));
        if (row.moderates()) return shown.offering(row.shopOwner(), row.moderator());
        return shown.offering(row.shopOwner(), row.moderator(), row.remove());
    }

    private boolean moderates() {
        return person.roles().contains(Role.MODERATOR);
    }

    private Checkbox shopOwner() {
        var label = I18NProvider.translate("community.role.SHOP_OWNER");
        var toggle = new Checkbox(label, person.roles().contains(Role.SHOP_OWNER));
        toggle.setAriaLabel(I18NProvider.translate("community.people.role-of", person.displayName(), label));
        toggle.addValueChangeListener(it -> {
            if (it.isFromClient()) acts.changeShopOwner(person, it.getValue());
        });
        return toggle;
    }

    private Button remove() {
        var title = I18NProvider.translate("community.removal.remove-of", person.displayName());
        var button = new Button(
                I18NProvider.translate("community.removal.remove"), click -> acts.askToRemove(person, title));
        button.setAriaLabel(title);
        return button;
    }

    private Button moderator() {
        if (moderates() && acts.isMe(person)) {
            var title = I18NProvider.translate("community.appointment.resign");
            return new Button(title, click -> acts.askForModerator(person, false, title));
        }
        var key = moderates() ? "community.appointment.remove" : "community.appointment.name";
        var title = I18NProvider.translate(key + "-of", person.displayName());
        var named = !moderates();
        var button = new Button(I18NProvider.translate(key), click -> acts.askForModerator(person, named, title));
        button.setAriaLabel(title);
        return button;
    }
}
