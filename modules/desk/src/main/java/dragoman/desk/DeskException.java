package dragoman.desk;

/** A desk that cannot be opened, read or written; the message names it and says what the user can do. */
public final class DeskException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DeskException(String message) {
        super(message);
    }

    public DeskException(String message, Throwable cause) {
        super(message, cause);
    }
}
