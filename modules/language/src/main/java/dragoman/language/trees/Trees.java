package dragoman.language.trees;

import dragoman.language.Morphology;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tags and trees of a language's sentences; made once for each language, safe to share between threads. */
public final class Trees {

    private static final Map<String, Optional<Trees>> LOADED = new ConcurrentHashMap<>();

    private final TreeModel model;
    private final Morphology morphology;

    Trees(TreeModel model, Morphology morphology) {
        this.model = model;
        this.morphology = morphology;
    }

    /** The trees of that language (ISO 639-1), where there is a model of it. */
    public static Optional<Trees> of(String lang) {
        return LOADED.computeIfAbsent(
                lang,
                key -> Optional.ofNullable(TreeModel.load(key)).map(model -> new Trees(model, Morphology.of(key))));
    }

    /** The tree of a sentence; its words are the sentence's tokens. */
    public Tree parse(Sentence sentence) {
        return parse(sentence.tokens().stream().map(Token::form).toList());
    }

    /** The tree of these words in reading order; any strings will do. */
    public Tree parse(List<String> forms) {
        WordForms words = new WordForms(forms, morphology);
        int[] tags = model.tagger().tag(words);
        TagSet tagSet = model.tagger().tags();
        String[] lemmas = model.lemmatiser().lemmas(words, tagSet, tags);
        int[] lemmaNumbers = numbers(lemmas);
        Arcs arcs = Blend.of(
                model.forwards().parse(new TaggedWords(words, lemmaNumbers, tagSet, tags, false)),
                model.backwards().parse(new TaggedWords(words, lemmaNumbers, tagSet, tags, true)));
        List<TreeWord> tree = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tree.add(new TreeWord(
                    forms.get(i),
                    lemmas[i],
                    tagSet.upos(tags[i]),
                    tagSet.features(tags[i]),
                    arcs.heads()[i],
                    model.forwards().relations().get(arcs.relations()[i] - 1)));
        }
        return new Tree(tree);
    }

    /** The words with tags and lemmas but no tree: each hangs on none. Some three times as fast as {@link #parse(List)}. */
    public List<TreeWord> tag(List<String> forms) {
        WordForms words = new WordForms(forms, morphology);
        int[] tags = model.tagger().tag(words);
        TagSet tagSet = model.tagger().tags();
        String[] lemmas = model.lemmatiser().lemmas(words, tagSet, tags);
        List<TreeWord> tagged = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tagged.add(new TreeWord(
                    forms.get(i), lemmas[i], tagSet.upos(tags[i]), tagSet.features(tags[i]), TreeWord.ROOT, "dep"));
        }
        return tagged;
    }

    static int[] numbers(String[] lemmas) {
        int[] numbers = new int[lemmas.length];
        for (int i = 0; i < lemmas.length; i++) {
            numbers[i] = Hash.of(lemmas[i]);
        }
        return numbers;
    }
}
