package dragoman.language;

/**
 * A word, a number or a sign.
 *
 * @param span where it stands in the text
 * @param form as written
 * @param norm for comparing: lower case, one kind of apostrophe, no stress marks, {@code ё} as {@code е}
 */
public record Token(Span span, String form, String norm, Kind kind) {

    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it begins with an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0)) || Character.isTitleCase(form.codePointAt(0));
    }

    /** Whether it has two letters or more and all of them are upper case. */
    public boolean isAllCaps() {
        return form.codePoints().filter(Character::isLetter).count() > 1
                && form.codePoints().filter(Character::isLetter).noneMatch(Character::isLowerCase);
    }

    public boolean is(String sign) {
        return form.equals(sign);
    }
}
