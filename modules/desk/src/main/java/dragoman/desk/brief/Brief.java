package dragoman.desk.brief;

import dragoman.desk.Findings;
import dragoman.knowledge.Knowledge;

/**
 * Writes the findings as a brief in Markdown: toplines, key takeaways, the stories event by event, what is disputed, what is
 * planned, pages without a date, and the notes. Every sentence about an event is made from its fields, cites its reports and
 * has passed the {@link BriefGate}; one that fails is left out and counted. The same findings give the same text.
 */
public final class Brief {

    /** The only language there are templates for yet. */
    static final String LANG = "en";

    private final Knowledge knowledge;
    private final Wording wording = Wording.of(LANG);

    public Brief(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Thread-safe. */
    public String markdown(Findings findings) {
        return new BriefPage(findings, knowledge, wording).markdown();
    }
}
