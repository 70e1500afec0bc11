package app.laurel.notification;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Community;
import app.laurel.community.ModeratorInOffice;
import app.laurel.community.Moderators;
import app.laurel.edition.Editions;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to each moderator in office what waits for them: all of it in one mail. */
@Component
class StepMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Accounts accounts;
    private final Moderators moderators;
    private final Editions editions;

    StepMail(Outbox outbox, Letters letters, Accounts accounts, Moderators moderators, Editions editions) {
        this.outbox = outbox;
        this.letters = letters;
        this.accounts = accounts;
        this.moderators = moderators;
        this.editions = editions;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(Community community, List<AwaitedStep> steps) {
        var inOffice = moderators.listInOffice(community.id()).stream()
                .map(ModeratorInOffice::account)
                .toList();
        for (var to : accounts.list(inOffice).values()) {
            outbox.post(
                    letters.mail(to.mail(), letter(community, steps, to)),
                    new Errand(MailKind.STEPS, community.id(), to.id(), null, null));
        }
    }

    private Letter letter(Community community, List<AwaitedStep> steps, Account to) {
        var language = Letters.of(to.language(), community);
        var sentences = steps.stream().map(it -> sentence(it, language)).collect(Collectors.joining(" "));
        var arguments = List.<Object>of(community.name().in(language), sentences, steps.size());
        var link = letters.address(Links.absolute(route(community, steps)));
        return new Letter(letters.texts(), language, MailKind.STEPS.key(), link, null, null, arguments);
    }

    private String sentence(AwaitedStep step, Language language) {
        var edition = editions.get(step.edition());
        var date = step.date() == null
                ? ""
                : Moments.deadline(step.date(), edition.schedule().zone(), language);
        return letters.texts()
                .get(
                        language,
                        "notification.step." + step.kind(),
                        edition.name().in(language),
                        date);
    }

    /** Where the one step is taken; the desk, where there are several. */
    private String route(Community community, List<AwaitedStep> steps) {
        if (steps.size() > 1) return Links.desk(community.slug());
        var edition = editions.get(steps.getFirst().edition());
        return steps.getFirst().kind() == AwaitedStep.Kind.SHORTLIST
                ? Links.shortlist(community.slug(), edition.year())
                : Links.result(community.slug(), edition.year());
    }
}
