package app.laurel.joining.ui;

import app.laurel.base.ui.TableRows;
import app.laurel.base.ui.TableSought;
import app.laurel.community.Moderator;
import app.laurel.community.People;
import app.laurel.community.PeopleSought;
import app.laurel.community.PeopleSought.Kind;
import app.laurel.community.Person;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The people of a community as the table at the desk reads them.
 *
 * @param moderator asked again for each page
 */
record PeopleRows(Supplier<Moderator> moderator, People people, Function<Person, Component> details)
        implements TableRows<Person, Kind> {
    @Override
    public int count(TableSought<Kind> sought) {
        return people.count(moderator.get(), new PeopleSought(sought.text(), sought.filter()));
    }

    @Override
    public List<Person> list(TableSought<Kind> sought, int offset, int limit) {
        return people.list(moderator.get(), new PeopleSought(sought.text(), sought.filter()), offset, limit);
    }

    @Override
    public Optional<Person> find(Person row) {
        return people.find(moderator.get(), row.id());
    }

    @Override
    public Object id(Person row) {
        return row.id();
    }

    @Override
    public String name(Person row) {
        return row.displayName();
    }

    @Override
    public Component detail(Person row) {
        return details.apply(row);
    }
}
