package dragoman.language.clauses;

import dragoman.language.trees.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads trees of one language as clauses. Safe to share between threads. */
public final class ClauseReader {

    private static final Map<String, ClauseReader> READERS = new ConcurrentHashMap<>();

    private final ClauseWords clauseWords;
    private final Nominalisations nominalisations;

    private ClauseReader(String lang) {
        this.clauseWords = new ClauseWords(lang);
        this.nominalisations = new Nominalisations(lang);
    }

    /** @param lang ISO 639-1; of a language without data files only relations and features are read */
    public static ClauseReader of(String lang) {
        return READERS.computeIfAbsent(lang, ClauseReader::new);
    }

    /** @throws IllegalArgumentException when words hang on one another in a circle or on a word that is not there */
    public ClauseView read(Tree sentence) {
        TreeIndex tree = new TreeIndex(sentence);
        Words words = new Words(tree, clauseWords);
        Skeleton skeleton = new Skeleton(tree, words, clauseWords, nominalisations);
        Slots slots = new Slots(tree, words, clauseWords);
        Nominals nominals = new Nominals(tree, words, slots, skeleton);
        boolean[] withPronoun = nominals.withPronoun();
        VerbGroups groups = new VerbGroups(tree, words, clauseWords, skeleton);
        Arguments arguments = new Arguments(tree, words, clauseWords, nominalisations, skeleton, slots, nominals);
        Embeddings embeddings = new Embeddings(tree, words, clauseWords, skeleton, withPronoun);
        Sharing sharing = new Sharing(tree, words, skeleton, nominals, withPronoun);

        List<Draft> drafts = new ArrayList<>(skeleton.downwards());
        for (Draft draft : drafts) {
            draft.group = groups.read(draft);
            arguments.fill(draft);
            embeddings.read(draft);
        }
        drafts.forEach(sharing::lend);
        drafts.forEach(embeddings::turnSpeech);
        drafts.addAll(new Sources(tree, words, clauseWords, nominals).drawOut(drafts));

        boolean[] quoted = Quotes.inside(sentence);
        List<Clause> clauses = drafts.stream()
                .sorted(Comparator.comparingInt((Draft draft) -> draft.main))
                .map(draft -> finish(draft, tree, words, quoted[draft.main]))
                .toList();
        return new ClauseView(sentence, clauses, nominals);
    }

    private static Clause finish(Draft draft, TreeIndex tree, Words words, boolean quoted) {
        List<String> particles = new ArrayList<>();
        List<Integer> own = new ArrayList<>(draft.group().words());
        for (int child : tree.children(draft.main)) {
            String relation = words.node(child).relation();
            if (relation.equals("compound:prt") || relation.equals("expl:pv")) {
                particles.add(words.lemma(child));
                own.add(child);
            }
        }
        TokenSpan span = TokenSpan.of(draft.main);
        own.addAll(draft.parts);
        for (int word : own) {
            span = span.cover(TokenSpan.of(word));
        }
        List<Argument> ordered = draft.arguments.stream()
                .sorted(Comparator.comparing(Argument::role)
                        .thenComparing(argument -> argument.span().start()))
                .toList();
        Predicate predicate = new Predicate(
                draft.kind, draft.main, lemma(draft, tree, words), particles, draft.noun, draft.group(), span);
        return new Clause(predicate, draft.embedding, ordered, isQuestion(draft, tree, words), quoted);
    }

    /** A preposition that names a source is written in full. */
    private static String lemma(Draft draft, TreeIndex tree, Words words) {
        if (draft.kind != Predicate.Kind.SOURCE || !words.is(draft.main, "case")) {
            return words.lemma(draft.main);
        }
        StringBuilder whole = new StringBuilder(words.form(draft.main));
        tree.children(draft.main).forEach(part -> whole.append(' ').append(words.form(part)));
        return whole.toString();
    }

    private static boolean isQuestion(Draft draft, TreeIndex tree, Words words) {
        if (draft.isNominal()) {
            return false;
        }
        for (int part : draft.parts) {
            for (int child : tree.children(part)) {
                if (words.is(child, "punct") && words.form(child).contains("?")) {
                    return true;
                }
            }
        }
        return draft.embedding.sense().equals("question");
    }
}
