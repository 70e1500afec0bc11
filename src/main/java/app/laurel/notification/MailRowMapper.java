package app.laurel.notification;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MailId;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.db.tables.records.NotificationMailRecord;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes mails of rows again. A row that is no mail any more is left out, so that the others are read. */
final class MailRowMapper {
    private final Envelope envelope;

    MailRowMapper(Envelope envelope) {
        this.envelope = envelope;
    }

    Optional<QueuedMail> queued(NotificationMailRecord row, Consumer<Unreadable> unreadable) {
        return read(
                () -> queued(row, content(row)),
                failure -> unreadable.accept(new Unreadable(row.getId(), row.getCommunityId(), failure)));
    }

    Optional<SentMail> sent(NotificationMailRecord row) {
        return read(
                () -> new SentMail(row.getId(), content(row).mail(), row.getCommunityId(), row.getCreatedAt()),
                failure -> {});
    }

    private static <T> Optional<T> read(Supplier<T> reading, Consumer<RuntimeException> unreadable) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException failure) {
            unreadable.accept(failure);
            return Optional.empty();
        }
    }

    private static QueuedMail queued(NotificationMailRecord row, Envelope.Content content) {
        var kind = MailKind.valueOf(row.getKind());
        return new QueuedMail(row.getId(), row.getAttempts(), kind, content.stop(), content.mail());
    }

    private Envelope.Content content(NotificationMailRecord row) {
        return envelope.open(
                Objects.requireNonNull(row.getSealed()),
                new MailAddress(row.getRecipient()),
                Language.ofTag(row.getLanguage()).orElse(Language.EN));
    }

    /** A row that is no mail any more. */
    record Unreadable(MailId id, @Nullable CommunityId community, RuntimeException failure) {}
}
