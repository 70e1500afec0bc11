package app.laurel.edition;

import app.laurel.base.id.CategoryId;

/** What hangs on a category elsewhere, as early as while it is still written down: then it is not taken out any more. */
public interface CategoryUse {
    /** Whether something hangs on it. */
    boolean isUsed(CategoryId category);
}
