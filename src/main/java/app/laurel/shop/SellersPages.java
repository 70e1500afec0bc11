package app.laurel.shop;

import app.laurel.base.text.HostList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Pages that are one seller's on somebody else's site, by patterns that we keep: {@code smartstore.naver.com/NAME}. */
final class SellersPages {
    private static final String NAME = "NAME";
    private static final Pattern FORM = Pattern.compile("[a-z0-9_.-]{1,60}");
    private static final List<Line> LINES =
            HostList.lines("/shop/pages.txt").stream().map(Line::of).toList();

    private SellersPages() {}

    /** The page that an address is on or below, in its one spelling. */
    static Optional<String> find(String host, List<String> path) {
        var small = path.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        return LINES.stream()
                .filter(it -> it.host.equals(host))
                .flatMap(it -> it.read(small).stream())
                .findFirst();
    }

    /** One pattern: the parts of the path with the name last, and the spelling into which the name is put. */
    private record Line(String host, List<String> path, String spelling, Set<String> taken) {
        static Line of(String line) {
            var names = line.split(" not ", 2);
            var sides = names[0].split("=", 2);
            var parts = Arrays.asList(sides[0].strip().split("/"));
            var taken = names.length < 2
                    ? Set.<String>of()
                    : Set.of(names[1].strip().split(" "));
            return new Line(parts.getFirst(), parts.subList(1, parts.size()), sides[sides.length - 1].strip(), taken);
        }

        Optional<String> read(List<String> written) {
            if (written.size() < path.size()) return Optional.empty();
            for (var at = 0; at < path.size() - 1; at++) {
                if (!fits(path.get(at), written.get(at))) return Optional.empty();
            }
            var name = written.get(path.size() - 1);
            if (!FORM.matcher(name).matches() || name.startsWith("..") || name.equals(".") || taken.contains(name)) {
                return Optional.empty();
            }
            return Optional.of(spelling.replace(NAME, name));
        }

        private static boolean fits(String part, String written) {
            return part.equals("??") ? written.matches("[a-z]{2}") : part.equals(written);
        }
    }
}
