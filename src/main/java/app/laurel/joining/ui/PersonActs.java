package app.laurel.joining.ui;

import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.community.AppointmentOutcome;
import app.laurel.community.Appointments;
import app.laurel.community.AskOutcome;
import app.laurel.community.Bars;
import app.laurel.community.Person;
import app.laurel.community.RemovalOutcome;
import app.laurel.community.Roster;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the moderator before the screen does about a person.
 *
 * @param changed called when the list is to be shown again
 */
record PersonActs(
        CurrentAccount current, String slug, Roster roster, Appointments appointments, Bars bars, Runnable changed)
        implements PersonRow.Acts {
    @Override
    public boolean isMe(Person person) {
        return person.account().equals(current.id());
    }

    @Override
    public void changeShopOwner(Person person, boolean granted) {
        if (granted) roster.grantShopOwner(current.moderator(slug), person.id());
        else roster.withdrawShopOwner(current.moderator(slug), person.id());
        var key = granted ? "community.people.granted" : "community.people.withdrawn";
        Notices.done(
                I18NProvider.translate(key, person.displayName(), I18NProvider.translate("community.role.SHOP_OWNER")));
    }

    @Override
    public void askForModerator(Person person, boolean named, String title) {
        new ReasonDialog(title, reason -> appoint(person, named, reason)).open();
    }

    @Override
    public void askToRemove(Person person, String title) {
        var lead = I18NProvider.translate("community.removal.lead");
        new ReasonDialog(title, lead, reason -> remove(person, reason))
                .unpublished()
                .open();
    }

    private @Nullable String remove(Person person, String reason) {
        switch (bars.remove(current.moderator(slug), person.id(), reason)) {
            case RemovalOutcome.Waits(AskOutcome.ReasonMissing missing) -> {
                return I18NProvider.translate(missing.key());
            }
            case RemovalOutcome.Waits(AskOutcome.Asked asked) -> Notices.done(I18NProvider.translate(asked.key()));
            case RemovalOutcome.Waits(var asked) -> Notices.problem(I18NProvider.translate(asked.key()));
            case RemovalOutcome.Prevented(var key) -> Notices.problem(I18NProvider.translate(key));
            case RemovalOutcome.InOffice() -> Notices.problem(I18NProvider.translate("community.removal.in-office"));
            case RemovalOutcome.Removed() ->
                Notices.done(I18NProvider.translate("community.removal.done", person.displayName()));
        }
        changed.run();
        return null;
    }

    private @Nullable String appoint(Person person, boolean named, String reason) {
        var outcome = named
                ? appointments.name(current.moderator(slug), person.id(), reason)
                : appointments.remove(current.moderator(slug), person.id(), reason);
        switch (outcome) {
            case AppointmentOutcome.Waits(AskOutcome.ReasonMissing missing) -> {
                return I18NProvider.translate(missing.key());
            }
            case AppointmentOutcome.Waits(AskOutcome.Asked asked) -> Notices.done(I18NProvider.translate(asked.key()));
            case AppointmentOutcome.Waits(var asked) -> Notices.problem(I18NProvider.translate(asked.key()));
            case AppointmentOutcome.Refused refused -> Notices.problem(I18NProvider.translate(refused.key()));
            case AppointmentOutcome.Barred() ->
                Notices.problem(I18NProvider.translate("community.people.barred", person.mail()));
            case AppointmentOutcome.Done() -> {
                Notices.done(I18NProvider.translate("community.appointment.resigned"));
                UI.getCurrent().navigate(Links.home());
                return null;
            }
        }
        changed.run();
        return null;
    }
}
