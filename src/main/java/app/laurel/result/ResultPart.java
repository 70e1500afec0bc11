package app.laurel.result;

import app.laurel.base.id.CategoryId;
import java.util.HexFormat;

/** The count of one category, as a part of a year's result. */
record ResultPart(CategoryId category, CountRow count) {
    String hex() {
        return HexFormat.of().formatHex(count.hash());
    }
}
