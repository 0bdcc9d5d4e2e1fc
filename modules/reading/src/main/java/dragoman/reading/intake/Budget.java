package dragoman.reading.intake;

import java.io.IOException;

/** Ends a bomb: all that one file unpacks to, on every level of it, against what was read of it. */
final class Budget {

    private final RewindableStream file;
    private long unpacked;

    Budget(RewindableStream file) {
        this.file = file;
    }

    /** @throws BombException when these bytes are too many */
    void spend(long bytes) throws BombException {
        unpacked += bytes;
        if (unpacked > Limits.FREE_BYTES && unpacked / Limits.MOST_RATIO > file.position()) {
            throw new BombException();
        }
    }

    /** Ends the reading of the whole file, not only of the part that showed it. */
    static final class BombException extends IOException {

        private static final long serialVersionUID = 1;

        BombException() {
            super("unpacks to more than " + Limits.MOST_RATIO
                    + " times its size, which no pages do: what follows is not read");
        }
    }
}
