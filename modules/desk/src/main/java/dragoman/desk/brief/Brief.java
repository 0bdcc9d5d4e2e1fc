package dragoman.desk.brief;

import dragoman.desk.Findings;

/** The brief. */
public final class Brief {

    private Brief() {}

    public static String markdown(Findings findings) {
        return "# Brief\n\n" + findings.events().size() + " events in "
                + findings.stories().size() + " stories.\n";
    }
}
