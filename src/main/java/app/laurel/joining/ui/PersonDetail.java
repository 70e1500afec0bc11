package app.laurel.joining.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.ButtonKind;
import app.laurel.base.ui.Reader;
import app.laurel.community.Person;
import app.laurel.community.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;

/** One person beside the table: the role of shop owner to give and take, the office of moderator to ask for, the way out. */
final class PersonDetail extends Div {
    private static final long serialVersionUID = 1;

    private final transient Person person;
    private final transient PersonActs acts;

    PersonDetail(Person person, PersonActs acts) {
        this.person = person;
        this.acts = acts;
        add(facts());
        if (person.barred()) {
            add(new BarNote(acts.barOf(person), acts));
            return;
        }
        var does = new Div(moderator());
        does.setClassName("laurel-acts");
        if (!moderates()) does.add(remove());
        add(shopOwner(), does);
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.setClassName("laurel-facts");
        var mail = new Description(person.mail().value());
        facts.add(new Term(getTranslation("community.people.mail")), mail);
        if (person.mail().isThrowAway()) mail.add(new Div(getTranslation("community.people.throw-away")));
        facts.add(
                new Term(getTranslation("community.people.joined")),
                new Description(Moments.of(person.joinedOn(), Reader.language())));
        if (moderates()) {
            facts.add(
                    new Term(getTranslation("community.people.column.roles")),
                    new Description(getTranslation("community.role.MODERATOR")));
        }
        return facts;
    }

    private boolean moderates() {
        return person.roles().contains(Role.MODERATOR);
    }

    private Checkbox shopOwner() {
        var label = getTranslation("community.role.SHOP_OWNER");
        var toggle = new Checkbox(label, person.roles().contains(Role.SHOP_OWNER));
        toggle.setAriaLabel(getTranslation("community.people.role-of", person.displayName(), label));
        toggle.addValueChangeListener(it -> {
            if (it.isFromClient()) acts.changeShopOwner(person, it.getValue());
        });
        return toggle;
    }

    private Button remove() {
        var title = getTranslation("community.removal.remove-of", person.displayName());
        var button = new Button(getTranslation("community.removal.remove"), click -> acts.askToRemove(person, title));
        ButtonKind.DANGER.applyTo(button);
        button.setAriaLabel(title);
        return button;
    }

    private Button moderator() {
        if (moderates() && acts.isMe(person)) {
            var title = getTranslation("community.appointment.resign");
            return new Button(title, click -> acts.askForModerator(person, false, title));
        }
        var key = moderates() ? "community.appointment.remove" : "community.appointment.name";
        var title = getTranslation(key + "-of", person.displayName());
        var named = !moderates();
        var button = new Button(getTranslation(key), click -> acts.askForModerator(person, named, title));
        button.setAriaLabel(title);
        return button;
    }
}
