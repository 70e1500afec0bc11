package app.laurel.site.shop;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The tables of a page, read as text. */
final class ShopRows {
    private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td[^>]*data-label=\"([^\"]*)\">([^<]*)<");

    private ShopRows() {}

    /** The cells of each row with this in it, by their headings. */
    static List<Map<String, String>> rows(String page, String with) {
        return ROW.matcher(page)
                .results()
                .map(it -> it.group(1))
                .filter(it -> it.contains(with))
                .map(ShopRows::cells)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    static String cell(Map<String, String> row, String heading) {
        return row.getOrDefault(heading, "none");
    }

    private static Map<String, String> cells(String row) {
        var cells = new TreeMap<String, String>();
        CELL.matcher(row).results().forEach(it -> cells.put(it.group(1), it.group(2)));
        return cells;
    }
}
