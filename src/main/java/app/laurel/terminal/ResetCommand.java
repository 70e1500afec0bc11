package app.laurel.terminal;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.FactorResets;
import app.laurel.community.signin.ResetOutcome;
import java.io.PrintStream;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** Takes away what somebody lost: for the only host, whom nobody else can help. */
@Component
class ResetCommand {
    static final String NAME = "reset-factors";

    private final FactorResets resets;
    private final Texts texts;

    ResetCommand(FactorResets resets, Texts texts) {
        this.resets = resets;
        this.texts = texts;
    }

    /** The exit code: 0 when it is done, 1 when it is not, 2 when the command makes no sense. */
    int run(ApplicationArguments arguments, PrintStream out, Language language) {
        var words = arguments.getNonOptionArgs();
        var mail = words.size() == 2 ? MailAddress.parse(words.get(1)) : Optional.<MailAddress>empty();
        var reasons = arguments.getOptionValues("reason");
        if (mail.isEmpty() || reasons == null || reasons.isEmpty()) {
            out.println(texts.get(language, "community.reset.usage"));
            return ImportCommand.MISUSED;
        }
        var outcome = resets.resetAtMachine(mail.get(), reasons.getFirst());
        out.println(texts.get(language, outcome.key()));
        return outcome == ResetOutcome.DONE ? ImportCommand.DONE : ImportCommand.REFUSED;
    }
}
