package dragoman.reading.events;

import dragoman.knowledge.Knowledge;
import dragoman.language.Morphology;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reading.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells pages that use the words of war and diplomacy for something else: sport, film, games. {@code topics.tsv} names
 * words that only such pages heap up; several different ones of one topic make the page foreign to the record.
 */
final class Topics {

    /** So many different words of a topic; one or two occur in any news text ("the match", "the film"). */
    private static final int ENOUGH = 4;

    private static final Map<String, Topics> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> topicsByLemma = new HashMap<>();
    private final Morphology morphology;

    private Topics(String lang) {
        for (List<String> row : Knowledge.languageFile(lang, "topics")) {
            topicsByLemma.computeIfAbsent(row.get(1), lemma -> new HashSet<>()).add(row.get(0));
        }
        this.morphology = Morphology.of(lang);
    }

    static Topics of(String lang) {
        return LOADED.computeIfAbsent(lang, Topics::new);
    }

    boolean isForeignTo(Document document) {
        Map<String, Set<String>> found = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isWord()) {
                    count(token.norm(), found);
                    morphology.analyses(token.norm()).forEach(reading -> count(reading.lemma(), found));
                }
            }
        }
        return found.values().stream().anyMatch(words -> words.size() >= ENOUGH);
    }

    private void count(String lemma, Map<String, Set<String>> found) {
        topicsByLemma
                .getOrDefault(lemma, Set.of())
                .forEach(topic ->
                        found.computeIfAbsent(topic, t -> new HashSet<>()).add(lemma));
    }
}
