package dragoman.app.stage;

/** A line of input that cannot be answered; its message says why. */
final class BadLineException extends Exception {

    private static final long serialVersionUID = 1;

    BadLineException(String reason) {
        super(reason);
    }
}
