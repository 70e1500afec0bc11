package app.laurel.community.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.community.ConfirmOutcome;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZoneId;

/** Why a proposal cannot be confirmed by this person, and what to do instead. */
final class ConfirmWords {
    private ConfirmWords() {}

    static String of(ConfirmOutcome outcome, ZoneId zone, Language language) {
        return switch (outcome) {
            case ConfirmOutcome.Confirmed confirmed -> I18NProvider.translate("community.waiting.confirmed");
            case ConfirmOutcome.OwnProposal own -> I18NProvider.translate("community.confirm.own");
            case ConfirmOutcome.NotInOfficeThen(var since) ->
                I18NProvider.translate("community.confirm.not-in-office", Moments.of(since, zone, language));
            case ConfirmOutcome.AskerLeft left -> I18NProvider.translate("community.confirm.asker-left");
            case ConfirmOutcome.Changed changed -> I18NProvider.translate("community.confirm.changed");
            case ConfirmOutcome.Over over -> I18NProvider.translate("community.confirm.over");
            case ConfirmOutcome.SecondModeratorThere there -> I18NProvider.translate("community.confirm.second-there");
            case ConfirmOutcome.NameMissing missing -> I18NProvider.translate("community.confirm.no-name");
            case ConfirmOutcome.Prevented(var key) -> I18NProvider.translate(key);
        };
    }
}
