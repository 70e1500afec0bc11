package app.laurel.backup;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What whoever typed the command reads. */
final class CopyWords {
    private static final Texts TEXTS = new Texts();

    private final Language language;
    private final PrintStream out;
    private final @Nullable Console terminal;
    private long shown = -1;

    /** @param terminal where somebody sits; null where the words go into a log */
    CopyWords(Language language, PrintStream out, @Nullable Console terminal) {
        this.language = language;
        this.out = out;
        this.terminal = terminal != null && terminal.isTerminal() ? terminal : null;
    }

    /** Figures and moments stay as exact as they are. */
    void say(String key, Object... arguments) {
        var written = new Object[arguments.length];
        for (var at = 0; at < written.length; at++) written[at] = Objects.toString(arguments[at]);
        out.println(TEXTS.get(language, "backup." + key, written));
    }

    void refuse(CopyException refused) {
        endProgress();
        say(refused.key().substring("backup.".length()), refused.arguments());
    }

    void refuse(@Nullable String reason, String advice) {
        endProgress();
        out.println(Objects.requireNonNullElse(reason, "") + " " + advice);
    }

    /** One line that counts up to 100 %. */
    void progress(long done, long total) {
        var percent = total <= 0 ? shown : done * 100 / total;
        if (percent == shown || terminal == null) return;
        shown = percent;
        out.print("\r" + percent + " %");
        out.flush();
    }

    private void endProgress() {
        if (shown >= 0) out.println();
        shown = -1;
    }

    /** The passphrase that somebody types, unseen. */
    char @Nullable [] ask(boolean again) {
        var words = TEXTS.get(language, again ? "backup.type-again" : "backup.type");
        return terminal == null ? null : terminal.readPassword("%s ", words);
    }

    void made(Path file, Backup.Made made) {
        endProgress();
        say("made", file, made.head().madeAt(), made.end().tables(), made.end().allRows(), made.bytes());
    }

    void checked(Backup.Made made) {
        endProgress();
        say("checked", made.head().madeAt(), made.end().tables(), made.end().allRows());
    }

    /** What was restored, and what is lost by it. */
    void restored(Restoration.Restored restored, int newest) {
        var head = restored.head();
        say("restored", head.madeAt(), restored.end().tables(), restored.end().allRows());
        var lost = restored.lost();
        var aside = restored.aside();
        if (lost == null || aside == null) {
            say("lost", head.madeAt());
        } else {
            say("lost-known", head.madeAt(), lost.ballots(), lost.acts(), aside);
        }
        if (head.schema() < newest) say("older", head.schema(), newest);
    }

    /** @param isBackup whether the copy was made just now, from the database that this key ought to be the one of */
    void ownKey(OwnKey key, CopyHead head, boolean isBackup) {
        var match = key.against(head);
        switch (match) {
            case ANOTHER -> say(isBackup ? "key-of-another-database" : "another-key");
            case NONE -> say(isBackup ? "key-not-seen" : "key-missing");
            case SAME, UNKNOWN -> {
                return;
            }
        }
        if (!head.masterKeys().isEmpty()) say("key-names", String.join(", ", head.masterKeys()));
    }
}
