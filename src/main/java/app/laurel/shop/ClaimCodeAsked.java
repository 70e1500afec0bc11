package app.laurel.shop;

import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;

/** A code is to be mailed to an address at a shop's domain, for whoever claims the shop. */
public record ClaimCodeAsked(Shop shop, MailAddress to, Language language, String code) {}
