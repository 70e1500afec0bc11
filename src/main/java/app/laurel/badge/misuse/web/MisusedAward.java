package app.laurel.badge.misuse.web;

import app.laurel.badge.misuse.MisuseSubject;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CommunityId;

/**
 * An award that somebody is about to report.
 *
 * @param words what was won, by whom and in which year; of one that was taken back and cannot be read, its community and year
 */
record MisusedAward(AwardCode code, CommunityId community, String words) {
    MisuseSubject subject() {
        return new MisuseSubject(community, code);
    }
}
