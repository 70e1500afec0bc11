package app.laurel.rehearsal.ui;

import app.laurel.base.ui.Links;

/** Where a rehearsal is begun, moved on and thrown away. */
final class RehearsalLinks {
    private RehearsalLinks() {}

    static String desk(String community) {
        return Links.desk(community) + "/rehearsal";
    }
}
