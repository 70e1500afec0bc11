package app.laurel.fulfilment;

import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.Tokens;
import app.laurel.fulfilment.print.Faces;
import app.laurel.result.PublishedResult;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Prints one paper at a time, and keeps the last; never within a transaction, whose connection would wait with it. */
@Component
@Transactional(propagation = Propagation.NEVER)
class Press {
    private static final int KEPT = 300;

    private final CertificateWords words;
    private final Tokens tokens;
    private final Texts texts;
    private final Supplier<Faces> faces = Suppliers.memoize(Faces::load);
    private final ReentrantLock turn = new ReentrantLock();
    private final Cache<Printed, byte[]> printed =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Press(CertificateWords words, Tokens tokens, Texts texts) {
        this.words = words;
        this.tokens = tokens;
        this.texts = texts;
    }

    /** The paper of an award that was given by this result. */
    byte[] print(WornAward worn, PublishedResult result, Language language, PrintedPaper form) {
        // why: letters are read by one at a time
        turn.lock();
        try {
            var certificate = words.of(worn, result, language, faces.get());
            return printed.get(new Printed(certificate, form), this::draw);
        } finally {
            turn.unlock();
        }
    }

    /** An order sheet, which nobody keeps: it may say where a plaque is sent. */
    byte[] print(OrderSheet sheet, Language language) {
        turn.lock();
        try {
            return new OrderSheetDrawing(sheet, faces.get(), texts, language).draw();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            turn.unlock();
        }
    }

    /** The lines that are engraved for an award. */
    List<String> engraved(WornAward worn, PublishedResult result, Language language) {
        turn.lock();
        try {
            return words.of(worn, result, language, faces.get()).engraved();
        } finally {
            turn.unlock();
        }
    }

    private byte[] draw(Printed wanted) {
        try {
            return switch (wanted.form()) {
                case CERTIFICATE -> new CertificateDrawing(wanted.certificate(), faces.get(), tokens).draw();
                case ENGRAVING ->
                    EngravingDrawing.toRead(wanted.certificate(), faces.get()).draw();
                case OUTLINES ->
                    EngravingDrawing.toCut(wanted.certificate(), faces.get()).draw();
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Printed(Certificate certificate, PrintedPaper form) {}
}
