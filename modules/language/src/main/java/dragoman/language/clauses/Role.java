package dragoman.language.clauses;

/** What an argument does in its clause, whatever the wording. */
public enum Role {
    /** Who acts or is in the state; of a passive the one by whom. */
    SUBJECT,
    /** Whom or what the act concerns; of a passive its grammatical subject. */
    OBJECT,
    /** To whom: an indirect object or a bare dative. */
    RECIPIENT,
    /** Anything else in a bare case or behind a preposition, told apart by its slot. */
    OBLIQUE,
    /** What subject or object is made or called: "elected him <em>president</em>". */
    ATTRIBUTE,
    /** The clause that is said, thought, wanted or begun. */
    CONTENT,
    /** Who describes a nominal event: "<em>Russian</em> strikes". */
    MODIFIER
}
