package app.laurel.base.ui;

import app.laurel.base.Theme;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.FrameContent.Choice;
import app.laurel.base.ui.FrameContent.Connection;
import app.laurel.base.ui.FrameContent.Menu;
import app.laurel.base.ui.FrameContent.Pick;
import app.laurel.base.ui.FrameContent.Way;
import app.laurel.base.web.Wreath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts what stands around a view into words and links of one language. */
@Component
class FrameComposer {
    private final ObjectProvider<DeskEntry> entries;
    private final Texts texts;

    FrameComposer(ObjectProvider<DeskEntry> entries, Texts texts) {
        this.entries = entries;
        this.texts = texts;
    }

    /** @param path of the view that is shown, relative to {@code /app/} */
    FrameContent around(Surroundings around, String path, Language language) {
        var place = around.place();
        var person = around.person();
        return new FrameContent(
                Links.absolute(Links.home()),
                Wreath.SMALL,
                place == null ? null : place.name().in(language),
                person == null ? new Way("/sign-in", texts.get(language, "base.signin"), false, true) : null,
                person == null ? null : menu(person, around, language),
                connection(language),
                texts.get(language, "base.desk"),
                place == null || !place.desk() ? List.of() : desk(place, path, language));
    }

    /** The theme with this name; null follows the device. */
    static @Nullable Theme theme(String name) {
        return Arrays.stream(Theme.values())
                .filter(it -> key(it).equals(name))
                .findFirst()
                .orElse(null);
    }

    private Connection connection(Language language) {
        return new Connection(
                texts.get(language, "base.connection.online"),
                texts.get(language, "base.connection.offline"),
                texts.get(language, "base.connection.reconnecting"),
                texts.get(language, "base.connection.busy"));
    }

    private List<Way> desk(Surroundings.Place place, String path, Language language) {
        return entries.stream()
                .sorted(Comparator.comparingInt(DeskEntry::order))
                .map(it -> way(it, place, path, language))
                .toList();
    }

    private Way way(DeskEntry entry, Surroundings.Place place, String path, Language language) {
        var address = entry.in(place.slug());
        var here = path.equals(address) || path.startsWith(address + "/");
        return new Way(Links.absolute(address), texts.get(language, entry.labelKey()), here, false);
    }

    private Menu menu(String person, Surroundings around, Language language) {
        var targets = new ArrayList<Way>();
        targets.add(Way.to(Links.votes(), texts.get(language, "base.menu.votes")));
        targets.add(Way.to(Links.account(), texts.get(language, "base.menu.account")));
        if (around.host()) {
            targets.add(Way.to(Links.communities(), texts.get(language, "base.menu.communities")));
            targets.add(Way.to(HostLinks.limits(), texts.get(language, "base.menu.limits")));
            targets.add(Way.to(HostLinks.keys(), texts.get(language, "base.menu.keys")));
            targets.add(Way.to(HostLinks.health(), texts.get(language, "base.menu.health")));
            targets.add(Way.to(HostLinks.allSetbacks(), texts.get(language, "base.menu.setbacks")));
        }
        return new Menu(
                person,
                texts.get(language, "base.menu"),
                List.copyOf(targets),
                new Choice(texts.get(language, "base.language"), languages(language)),
                new Choice(texts.get(language, "base.theme"), themes(around.theme(), language)),
                texts.get(language, "base.menu.sign-out"));
    }

    private List<Pick> languages(Language now) {
        return Arrays.stream(Language.values())
                .map(it -> new Pick(it.tag(), texts.get(it, "base.language.name"), it.tag(), it == now))
                .toList();
    }

    private List<Pick> themes(@Nullable Theme now, Language language) {
        var device = new Pick("device", texts.get(language, "base.theme.device"), null, now == null);
        return Stream.concat(Stream.of(device), Arrays.stream(Theme.values()).map(it -> pick(it, now, language)))
                .toList();
    }

    private Pick pick(Theme theme, @Nullable Theme now, Language language) {
        return new Pick(key(theme), texts.get(language, "base.theme." + key(theme)), null, theme == now);
    }

    private static String key(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
