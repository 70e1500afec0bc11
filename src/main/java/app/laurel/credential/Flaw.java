package app.laurel.credential;

/** Why a credential is not accepted. Whoever tells people says it in their language, with the same arguments. */
public enum Flaw {
    /** More bytes than are read. */
    TOO_LARGE,
    /** Neither JSON nor a JWT, an SVG or a PNG. */
    NO_CREDENTIAL,
    /** A text that is not UTF-8, or holds half a character. */
    NOT_UTF8,
    /** A text that is not JSON. */
    NOT_JSON,
    /** JSON nested too deeply. */
    TOO_DEEP,
    /** A key that stands twice in an object. */
    KEY_TWICE,
    /** A null, which no signature covers. */
    NULL_VALUE,
    /** An SVG that is no well-formed one. */
    SVG_UNREADABLE,
    /** An SVG or PNG into which nothing was baked. */
    NOTHING_BAKED,
    /** An SVG or PNG into which more than one credential was baked. */
    BAKED_TWICE,
    /** A PNG that is damaged. */
    PNG_UNREADABLE,
    /** A PNG with a credential that is packed. */
    PNG_PACKED,
    /** No context, or one that is no address. */
    CONTEXT_MISSING,
    /** A first context other than that of credentials. */
    CONTEXT_FIRST,
    /** A badge without the context of badges in the second place. */
    CONTEXT_BADGE,
    /** A context written into the credential that hides terms from the signature. */
    CONTEXT_INLINE,
    /** An address whose document is neither bundled nor given. */
    NO_DOCUMENT,
    /** A document outside the folder of documents. */
    DOCUMENT_OUTSIDE,
    /** A document that was given and cannot be read. */
    DOCUMENT_UNREADABLE,
    /** A type that must be there and is not. */
    TYPE_MISSING,
    /** A property that must be there and is not. */
    PROPERTY_MISSING,
    /** A property with a value that it cannot have. */
    PROPERTY_WRONG,
    /** A moment that is none. */
    MOMENT_UNREADABLE,
    /** An end before the beginning. */
    MOMENTS_CROSSED,
    /** Valid only later. */
    NOT_YET_VALID,
    /** No longer valid. */
    EXPIRED,
    /** No proof. */
    NO_PROOF,
    /** A proof of another type. */
    PROOF_TYPE,
    /** A cryptosuite other than eddsa-rdfc-2022. */
    PROOF_SUITE,
    /** A purpose other than assertion. */
    PROOF_PURPOSE,
    /** A proof value that is no Ed25519 signature in base58. */
    PROOF_VALUE,
    /** A proof with contexts of its own. */
    PROOF_CONTEXT,
    /** A proof that was made in the future. */
    PROOF_FUTURE,
    /** A proof past its own end. */
    PROOF_EXPIRED,
    /** A proof that builds on one that is not there. */
    PROOF_CHAIN,
    /** A term that no context defines, so that no signature covers it. */
    UNDEFINED_TERM,
    /** A name that is no address, so that no signature covers it. */
    NOT_ABSOLUTE,
    /** A keyword of JSON-LD that no signature covers. */
    KEYWORD,
    /** A claim that is signed under another name or value than the one it is written with. */
    RENAMED,
    /** More entries than are checked. */
    TOO_MANY,
    /** JSON-LD that cannot be processed. */
    LINKED_DATA,
    /** A canonical form that takes too long. */
    TOO_INTRICATE,
    /** A signature that does not fit: the credential or its proof was changed, or another key signed. */
    SIGNATURE,
    /** A key that cannot be found by its name. */
    KEY_UNKNOWN,
    /** A key that its controller does not allow to make assertions. */
    KEY_NOT_AUTHORISED,
    /** A key that names another controller than the document it stands in. */
    KEY_OF_OTHER,
    /** A key that is of another kind or broken. */
    KEY_UNUSABLE,
    /** A key that its controller withdrew, or that had ended. */
    KEY_WITHDRAWN,
    /** A private key where a public one belongs. */
    KEY_PRIVATE,
    /** A document that says it is another's. */
    DOCUMENT_OF_OTHER,
    /** A signature by somebody other than the issuer. */
    NOT_BY_ISSUER,
    /** A text that is no signed JWT. */
    JWT_MALFORMED,
    /** An algorithm that is not accepted. */
    JWT_ALGORITHM,
    /** A header that says the JWT is something else. */
    JWT_HEADER,
    /** A JWT that brings its own key, which proves nothing. */
    JWT_OWN_KEY,
    /** A claim of a JWT that contradicts the credential in it. */
    JWT_CLAIM,
    /** Several statuses where one is allowed. */
    STATUS_SEVERAL,
    /** A kind of status that cannot be looked up. */
    STATUS_TYPE,
    /** A place in the list that does not exist. */
    STATUS_INDEX,
    /** A list that is not one. */
    STATUS_LIST,
    /** A list for another purpose. */
    STATUS_PURPOSE,
    /** A list too short to hide in. */
    STATUS_SHORT,
    /** A list of another issuer. */
    STATUS_OF_OTHER,
    /** A list that is itself not accepted. */
    STATUS_LIST_REFUSED,
    /** Taken back by its issuer. */
    REVOKED,
    /** Suspended by its issuer. */
    SUSPENDED,
    /** Something that nobody thought of; never accepted. */
    UNREADABLE
}
