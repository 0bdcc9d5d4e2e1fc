package dragoman.app.run;

/** What to tell the user of a page on which the program itself failed. */
public final class Fault {

    private Fault() {}

    public static String of(Throwable fault) {
        return fault instanceof StackOverflowError
                ? "nested too deeply"
                : "could not be worked on, a fault of Dragoman: " + fault;
    }
}
