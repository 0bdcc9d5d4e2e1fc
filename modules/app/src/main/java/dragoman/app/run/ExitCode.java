package dragoman.app.run;

/** What the command's exit status tells a script. */
public final class ExitCode {

    /** All was done. */
    public static final int OK = 0;
    /** Something could not be read or done; standard error names it. What could be done was done. */
    public static final int RUN_ERROR = 1;
    /** The command line was not understood. */
    public static final int USAGE = 2;

    private ExitCode() {}
}
