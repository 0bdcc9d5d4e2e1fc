package dragoman.reading;

/** A page that holds no article one could read; the message says why, in words for the user. */
public final class UnreadablePageException extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadablePageException(String reason) {
        super(reason);
    }

    public UnreadablePageException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
