package app.laurel.community.signin;

import app.laurel.community.MailAddress;
import java.time.Instant;

/** For which address a browser asked a mail, and when. */
record AskedMail(MailAddress mail, Instant askedAt) {}
