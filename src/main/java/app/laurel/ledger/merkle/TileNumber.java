package app.laurel.ledger.merkle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the paths of hash tiles and of entry bundles have in common (tlog-tiles): {@code <N>[.p/<W>]}.
 *
 * @param index in groups of three digits, all but the last after an {@code x}: 1234067 is {@code x001/x234/067}
 * @param width how many there are in it: 256, or in a partial one 1 to 255
 */
record TileNumber(long index, int width) {
    /** The regular expression of what {@link #of} takes: groups {@code index} and {@code width}. */
    static final String PATTERN = "(?<index>(?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/(?<width>[1-9][0-9]{0,2}))?";

    private static final int GROUP = 1000;
    private static final long BEYOND = 1_000_000_000_000_000_000L; // six groups, as many as fit a long

    TileNumber {
        if (index < 0 || index >= BEYOND || width < 1 || width > HashTile.WIDTH) {
            throw new IllegalArgumentException("got %d of width %d".formatted(index, width));
        }
    }

    /**
     * Of a path that matched.
     *
     * @throws FlawedLogException PATH_MALFORMED if the path is not spelled as tlog-tiles wants it
     */
    static TileNumber of(Matcher path) {
        var index = Long.parseLong(path.group("index").replaceAll("[x/]", ""));
        var width = path.group("width") == null ? HashTile.WIDTH : Integer.parseInt(path.group("width"));
        if (width > HashTile.WIDTH) throw new FlawedLogException(LogFlaw.PATH_MALFORMED, path.group());
        var number = new TileNumber(index, width);
        if (!path.group().substring(path.start("index")).equals(number.toString()))
            throw new FlawedLogException(LogFlaw.PATH_MALFORMED, path.group());
        return number;
    }

    static Matcher match(Pattern pattern, String path) {
        var match = pattern.matcher(path);
        if (!match.matches()) throw new FlawedLogException(LogFlaw.PATH_MALFORMED, path);
        return match;
    }

    /** Whether a row of so many holds these. */
    boolean isWithin(long count) {
        return index < Math.ceilDiv(count, HashTile.WIDTH) && index * HashTile.WIDTH + width <= count;
    }

    @Override
    public String toString() {
        var path = "%03d".formatted(index % GROUP);
        for (var rest = index / GROUP; rest > 0; rest /= GROUP) path = "x%03d/%s".formatted(rest % GROUP, path);
        return width == HashTile.WIDTH ? path : path + ".p/" + width;
    }
}
