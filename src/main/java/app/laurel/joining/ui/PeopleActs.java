package app.laurel.joining.ui;

import app.laurel.base.ui.ManyAct;
import app.laurel.community.Bars;
import app.laurel.community.Moderator;
import app.laurel.community.People;
import app.laurel.community.Person;
import app.laurel.community.ProposedAct;
import app.laurel.community.RemovalOutcome;
import app.laurel.community.Roster;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator alone does about many people at once, each as if the person were the only one. What takes two people is asked for
 * one by one.
 *
 * @param moderator asked again for each person
 */
record PeopleActs(Supplier<Moderator> moderator, People people, Roster roster, Bars bars) {
    List<ManyAct<Person>> list() {
        return List.of(
                ManyAct.of(text("grant"), text("grant.lead"), it -> change(it, this::grant)),
                ManyAct.of(text("withdraw"), text("withdraw.lead"), it -> change(it, this::withdraw)),
                new ManyAct<>(
                        I18NProvider.translate("community.removal.remove"),
                        text("remove.lead"),
                        PeopleActs::problem,
                        this::remove));
    }

    private static @Nullable String problem(String reason) {
        return ProposedAct.isReason(reason) ? null : I18NProvider.translate("community.ask.no-reason");
    }

    private boolean grant(Person person) {
        return roster.grantShopOwner(moderator.get(), person.id());
    }

    private boolean withdraw(Person person) {
        return roster.withdrawShopOwner(moderator.get(), person.id());
    }

    private @Nullable String change(Person person, Predicate<Person> act) {
        if (isGone(person)) return gone();
        return act.test(person) ? null : I18NProvider.translate("community.appointment.unchanged");
    }

    private @Nullable String remove(Person person, String reason) {
        if (isGone(person)) return gone();
        if (bars.takesTwo(moderator.get())) return text("takes-two");
        return switch (bars.remove(moderator.get(), person.id(), reason)) {
            case RemovalOutcome.Removed _ -> null;
            case RemovalOutcome.InOffice _ -> I18NProvider.translate("community.removal.in-office");
            case RemovalOutcome.Prevented(var key) -> I18NProvider.translate(key);
            case RemovalOutcome.Waits(var asked) -> I18NProvider.translate(asked.key());
        };
    }

    /** Whether the person has left or been removed since the list was read, or was removed long ago. */
    private boolean isGone(Person person) {
        return people.find(moderator.get(), person.id())
                .filter(it -> !it.barred())
                .isEmpty();
    }

    private static String gone() {
        return I18NProvider.translate("community.appointment.gone");
    }

    private static String text(String key) {
        return I18NProvider.translate("community.people.many." + key);
    }
}
