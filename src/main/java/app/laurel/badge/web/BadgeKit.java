package app.laurel.badge.web;

import app.laurel.badge.BadgeCaption;
import app.laurel.badge.BadgeLook;
import app.laurel.badge.BadgeTheme;
import app.laurel.badge.BadgeVariant;
import app.laurel.badge.BadgeWords;
import app.laurel.badge.EmbedScript;
import app.laurel.badge.ImageShape;
import app.laurel.badge.Snippets;
import app.laurel.badge.WornAward;
import app.laurel.base.LaurelSettings;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.Coding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** A badge for a storefront that may load nothing from elsewhere: its files, the way to load them again, and what it cannot do. */
@Component
class BadgeKit {
    private static final String REFRESH = "/badge/refresh.sh";

    /** Of every entry, so that the same award gives the same bytes. */
    private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final int HEAD_BYTES = 500;

    private final BadgeShelf shelf;
    private final BadgeImages images;
    private final BadgeFacade facade;
    private final BadgeWords words;
    private final Texts texts;
    private final Snippets snippets;
    private final Shelf<AwardCode, Optional<BadgeAnswer>> kits;
    private final String refresh = refresh();

    /** To draw and pack all of it takes long, and anybody may ask: so it never takes more than one processor. */
    private final ReentrantLock packing = new ReentrantLock();

    /** Eight: it gathers what the badge host gives one by one, and keeps it. */
    BadgeKit(
            BadgeShelf shelf,
            BadgeImages images,
            BadgeFacade facade,
            BadgeWords words,
            Texts texts,
            EmbedScript script,
            Shelves shelves,
            LaurelSettings settings) {
        this.shelf = shelf;
        this.images = images;
        this.facade = facade;
        this.words = words;
        this.texts = texts;
        this.kits = shelves.ofBytes(
                MOST_BYTES, it -> HEAD_BYTES + it.map(BadgeAnswer::length).orElse(0));
        this.snippets = new Snippets(settings.url(), settings.badgeUrl(), script);
    }

    /** The ZIP, packed once while nothing that is shown changes; empty for a code of no award that can be read. */
    Optional<BadgeAnswer> find(AwardCode code) {
        if (shelf.find(code).isEmpty()) return Optional.empty();
        var known = kits.find(code);
        if (known != null) return known;
        packing.lock();
        try {
            return kits.get(code, () -> shelf.find(code).map(this::packed));
        } finally {
            packing.unlock();
        }
    }

    private BadgeAnswer packed(WornAward worn) {
        return new BadgeAnswer(200, "application/zip", BadgeShelf.LIVE, zipped(files(worn)));
    }

    private Map<String, byte[]> files(WornAward worn) {
        var code = worn.award().code();
        var from = snippets.badges() + "/v1/a/" + code;
        var files = new TreeMap<String, byte[]>();
        files.put("laurel/refresh.sh", bytes(refresh.replace("@FROM@", from)));
        facade.facts(code).ifPresent(it -> files.put("laurel/status.json", it.bytes(Coding.IDENTITY)));
        for (var language : Language.values()) {
            files.put("README." + language.tag() + ".txt", bytes(readMe(worn, language, from)));
            files.put("snippet." + language.tag() + ".html", bytes(snippet(worn, language)));
            for (var variant : BadgeVariant.values()) {
                var name = "laurel/" + variant.tag() + "." + language.tag();
                shelf.picture(code, new BadgeLook(variant, BadgeTheme.AUTO), language, "")
                        .ifPresent(it -> files.put(name + ".svg", it.bytes(Coding.IDENTITY)));
                ImageShape.ofTag(variant.tag())
                        .flatMap(it -> images.find(code, it, BadgeTheme.LIGHT, language))
                        .ifPresent(it -> files.put(name + ".png", it.bytes(Coding.IDENTITY)));
            }
        }
        return files;
    }

    private String readMe(WornAward worn, Language language, String from) {
        var caption = BadgeCaption.of(texts, language, words.facts(worn, worn.state(), language));
        var proof = snippets.proof(worn.award().code());
        return texts.get(language, "badge.kit.readme", caption.title(), proof, from) + "\n";
    }

    private String snippet(WornAward worn, Language language) {
        var look = new BadgeLook(BadgeVariant.CARD, BadgeTheme.AUTO);
        var badge = new Snippets.Badge(worn.award().code(), look, language, words.alt(worn, language));
        return snippets.kept(badge) + "\n";
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(UNDATED);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String refresh() {
        try (var file = BadgeKit.class.getResourceAsStream(REFRESH)) {
            if (file == null) throw new IllegalStateException("the class path holds no " + REFRESH);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
