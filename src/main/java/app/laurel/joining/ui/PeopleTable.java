package app.laurel.joining.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.DeskTable;
import app.laurel.base.ui.Reader;
import app.laurel.community.PeopleSought.Kind;
import app.laurel.community.Person;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the table of people. */
final class PeopleTable {
    private PeopleTable() {}

    /** The table, without rows yet. */
    static DeskTable<Person, Kind> of(PeopleRows rows) {
        return new DeskTable<>("community.people", List.of(Kind.values()), rows)
                .with("name", "8rem", Person::displayName)
                .withAtDesk("mail", "13rem", it -> it.mail().value())
                .with("roles", "7rem", PeopleTable::signs)
                .withAtDesk("joined", "7rem", it -> Moments.of(it.joinedOn(), Reader.language()));
    }

    private static String signs(Person person) {
        var roles = person.roles().stream().sorted().map(it -> "community.role." + it);
        var mail = person.mail().isThrowAway() ? Stream.of("community.people.throw-away") : Stream.<String>empty();
        return Stream.concat(roles, mail).map(it -> I18NProvider.translate(it)).collect(Collectors.joining(" · "));
    }
}
