package app.laurel.base.web;

import app.laurel.base.DatabaseFaults;
import app.laurel.base.change.Changes;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.text.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers that {@link ReadyDoor} gives before anything else of Laurel hears of a request, by their exact addresses. Whoever makes an
 * answer puts it here; it lies here until something that is shown changes or a date comes, as on any {@link Shelf}, and never
 * longer than others may keep it. A node that is cut off from the database gives none. Only good answers are taken, and which
 * addresses may have one is for their makers to bound.
 */
@Component
public class ReadyAnswers {
    private static final long MOST_BYTES = 96L * 1024 * 1024;
    private static final Pattern SECONDS = Pattern.compile("\\bmax-age=([0-9]{1,9})\\b");

    private final Makers makers = new Makers();
    private final Shelf<String, Kept> shelf;
    private final Changes changes;
    private final Clock clock;

    ReadyAnswers(Shelves shelves, Changes changes, Clock clock) {
        this.shelf = shelves.ofBytes(MOST_BYTES, it -> it.answer().weight());
        this.changes = changes;
        this.clock = clock;
    }

    /** To be called before an answer is made; null while that cannot be said, and then there is nothing to keep. */
    public @Nullable Begun begin() {
        try {
            return new Begun(shelf.begin());
        } catch (RuntimeException failure) {
            if (DatabaseFaults.isAway(failure)) return null;
            throw failure;
        }
    }

    /**
     * Lets a request through and keeps what it is answered with, if that is good and for everybody who comes as this one came: in
     * its language, and by way of no other page.
     *
     * @param isSure asked afterwards: whether the answer was made of what is true now
     */
    public void pass(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            Language language,
            BooleanSupplier isSure)
            throws ServletException, IOException {
        var address = request.getRequestURI();
        var turn = makers.await(inLanguage(address, language));
        var made = new AnswerBuffer(request, response, turn::end);
        @Nullable ReadyAnswer known;
        try {
            known = find(address, language);
            if (known == null) {
                var begun = begin();
                chain.doFilter(new Unconditional(request), made);
                var answer = made.whole();
                if (begun != null && answer != null && isSure.getAsBoolean()) begun.keep(address, language, answer);
            }
        } finally {
            turn.end();
        }
        if (known == null) made.release();
        else known.send(request, response);
    }

    /** What lies at this address; null if there is nothing, or nothing that is still right. */
    @Nullable ReadyAnswer find(String address) {
        var kept = shelf.find(address);
        return kept != null && clock.millis() < kept.until() && changes.hasLookedLately() ? kept.answer() : null;
    }

    /** The same where a reader of this language is given another answer than others are. */
    @Nullable ReadyAnswer find(String address, Language language) {
        var found = find(address);
        return found == ReadyAnswer.IN_EACH_LANGUAGE ? find(inLanguage(address, language)) : found;
    }

    static String inLanguage(String address, Language language) {
        return address + ' ' + language.tag();
    }

    /** The moment from which an answer that is being made is true. */
    public final class Begun {
        private final Shelf<String, Kept>.Begun begun;

        private Begun(Shelf<String, Kept>.Begun begun) {
            this.begun = begun;
        }

        /** Keeps an answer for everybody at this address, as its Cache-Control lets others keep it. */
        public void keep(String address, ReadyAnswer answer, String caching) {
            var seconds = SECONDS.matcher(caching);
            if (!caching.contains("public") || !seconds.find()) return;
            var until = clock.millis() + 1_000 * Long.parseLong(seconds.group(1));
            begun.put(address, new Kept(answer, until));
        }

        /** Keeps an answer until something that is shown changes, as its maker does who gives it to everybody. */
        void keep(String address, ReadyAnswer answer) {
            begun.put(address, new Kept(answer, Long.MAX_VALUE));
        }

        private void keep(String address, Language language, ReadyAnswer answer) {
            var caching = answer.headers().getOrDefault("Cache-Control", "");
            if (answer.headers().getOrDefault("Vary", "").contains("Accept-Language")) {
                keep(inLanguage(address, language), answer, caching);
                keep(address, ReadyAnswer.IN_EACH_LANGUAGE, caching);
            } else keep(address, answer, caching);
        }
    }

    private record Kept(ReadyAnswer answer, long until) {}
}
