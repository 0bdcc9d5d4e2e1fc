package dragoman.app.run;

/** Something the user can mend: its message says what is wrong and what to do, and is all that is printed. */
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UserException(String message) {
        super(message);
    }

    public UserException(String message, Throwable cause) {
        super(message, cause);
    }
}
