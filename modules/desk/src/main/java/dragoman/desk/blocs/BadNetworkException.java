package dragoman.desk.blocs;

/** A network that cannot be read; the message names the file, the line and what is wrong. */
public final class BadNetworkException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadNetworkException(String message) {
        super(message);
    }

    BadNetworkException(String message, Throwable cause) {
        super(message, cause);
    }
}
