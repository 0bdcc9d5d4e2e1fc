package dragoman.reading.events;

import dragoman.reading.ActorMention;
import java.util.ArrayList;
import java.util.List;

/** What pronouns may refer to: who the last sentences were about. Lives while one document is coded. */
final class Discourse {

    /** A sentence that names nobody does not yet change the subject, but several do. */
    private static final int MEMORY = 2;

    private List<ActorMention> subject = List.of();
    private List<ActorMention> other = List.of();
    private List<ActorMention> pair = List.of();
    private int sentencesSince;

    List<ActorMention> subject() {
        return subject;
    }

    List<ActorMention> other() {
        return other;
    }

    /** Everybody, for a plural pronoun. */
    List<ActorMention> all() {
        if (subject.size() > 1) {
            return subject;
        }
        List<ActorMention> all = new ArrayList<>(subject);
        all.addAll(other);
        return all;
    }

    /** The two sides of the last act done together, for "the two leaders"; empty when there was none. */
    List<ActorMention> pair() {
        return pair;
    }

    void rememberPair(List<ActorMention> sides) {
        pair = sides;
    }

    void remember(List<ActorMention> newSubject, List<ActorMention> newOther) {
        if (newSubject.isEmpty() && newOther.isEmpty()) {
            if (++sentencesSince >= MEMORY) {
                subject = List.of();
                other = List.of();
            }
            return;
        }
        sentencesSince = 0;
        subject = newSubject.isEmpty() ? subject : newSubject;
        other = newOther;
    }
}
