package app.laurel;

import app.laurel.base.ui.DeskTable;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of a page as a person reads it: its rows, fetched as a browser fetches them, and the one that is open beside. */
final class RowsOnScreen {
    private final SpringBrowserlessTest browser;

    RowsOnScreen(SpringBrowserlessTest browser) {
        this.browser = browser;
    }

    /** Each row with its cells in a line; none where the page has no table. */
    List<String> all() {
        return browser.find(DeskTable.class).all().stream()
                .map(this::table)
                .flatMap(it -> IntStream.range(0, it.size()).mapToObj(row -> line(it, row)))
                .toList();
    }

    /** What stands beside the table; empty where nothing does. */
    String detail() {
        return browser.find(MasterDetailLayout.class).all().stream()
                .filter(it -> it.getDetail() != null)
                .map(it -> it.getDetail().getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    /** Clicks the first row that holds this text. */
    void open(String text) {
        table().clickRow(find(text));
    }

    /** Ticks the first row that holds this text. */
    void tick(String text) {
        var grid = table();
        grid.getComponent().asMultiSelect().select(grid.getRow(find(text)));
    }

    private int find(String text) {
        var grid = table();
        return IntStream.range(0, grid.size())
                .filter(it -> line(grid, it).contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row holds " + text + ", but " + all()));
    }

    private GridTester<Grid<Object>, Object> table() {
        return table(browser.find(DeskTable.class).single());
    }

    @SuppressWarnings("unchecked") // why: whatever the rows are, they are only read
    private GridTester<Grid<Object>, Object> table(DeskTable<?, ?> table) {
        return new GridTester<>((Grid<Object>) browser.find(Grid.class, table).single());
    }

    private static String line(GridTester<Grid<Object>, Object> grid, int row) {
        return IntStream.range(0, grid.getComponent().getColumns().size())
                .mapToObj(column -> grid.getCellText(row, column))
                .collect(Collectors.joining(" · "));
    }
}
