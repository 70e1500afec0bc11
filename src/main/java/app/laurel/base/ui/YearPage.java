package app.laurel.base.ui;

/** A page about one year of one community, at an address with {@code :community} and {@code :year}; its title begins with the year. */
public abstract class YearPage extends Page {
    private static final long serialVersionUID = 1;

    /** A page with this text in its title, behind the year. */
    protected YearPage(String titleKey) {
        super(titleKey);
    }

    @Override
    protected String title() {
        return year() + " · " + super.title();
    }
}
