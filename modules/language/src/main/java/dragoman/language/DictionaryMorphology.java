package dragoman.language;

import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import morfologik.stemming.WordData;

/**
 * Readings from a morfologik dictionary. Its tags are translated by {@code tags-LANG.tsv}: the part of a tag before the
 * first colon gives the part of speech, every part gives the features its row names, and parts without a row are ignored.
 */
final class DictionaryMorphology implements Morphology {

    private record TagPart(PartOfSpeech partOfSpeech, Set<Feature> features) {}

    private final Map<String, TagPart> tagParts;
    private final Map<String, TagPart> tags = new ConcurrentHashMap<>();
    /** A lookup keeps buffers, so each thread has its own. */
    private final ThreadLocal<IStemmer> lookup;

    private DictionaryMorphology(Dictionary dictionary, Map<String, TagPart> tagParts) {
        this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
        this.tagParts = tagParts;
    }

    static Morphology load(String lang, String dictionary) {
        try (InputStream words = resource(dictionary + ".dict");
                InputStream description = resource(dictionary + ".info")) {
            return new DictionaryMorphology(Dictionary.read(words, description), tagParts(lang));
        } catch (IOException e) {
            throw new UncheckedIOException("dictionary " + dictionary + " cannot be read", e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(
                DictionaryMorphology.class.getResourceAsStream(path),
                () -> "dictionary not on the class path: " + path);
    }

    private static Map<String, TagPart> tagParts(String lang) {
        Map<String, TagPart> parts = new HashMap<>();
        for (List<String> row : Tsv.resource(DictionaryMorphology.class, "tags-" + lang + ".tsv")) {
            Set<Feature> features = EnumSet.noneOf(Feature.class);
            for (String feature : row.get(2).split(" ")) {
                if (!feature.isEmpty()) {
                    features.add(Feature.valueOf(feature));
                }
            }
            String partOfSpeech = row.get(1);
            parts.put(
                    row.get(0),
                    new TagPart(
                            partOfSpeech.isEmpty() ? PartOfSpeech.OTHER : PartOfSpeech.valueOf(partOfSpeech),
                            features));
        }
        return Map.copyOf(parts);
    }

    @Override
    public List<Analysis> analyses(String norm) {
        List<Analysis> analyses = new ArrayList<>();
        for (WordData word : lookup.get().lookup(norm)) {
            if (word.getStem() == null || word.getTag() == null) {
                continue;
            }
            String lemma = Normal.form(word.getStem().toString());
            for (String tag : word.getTag().toString().split("\\|")) {
                TagPart meaning = tags.computeIfAbsent(tag, this::meaning);
                Analysis analysis = new Analysis(lemma, meaning.partOfSpeech(), meaning.features());
                if (!analyses.contains(analysis)) {
                    analyses.add(analysis);
                }
            }
        }
        return analyses;
    }

    @Override
    public List<Entry> entries(String norm) {
        List<Entry> entries = new ArrayList<>();
        for (WordData word : lookup.get().lookup(norm)) {
            if (word.getStem() != null && word.getTag() != null) {
                String lemma = word.getStem().toString();
                for (String tag : word.getTag().toString().split("\\|")) {
                    entries.add(new Entry(lemma, tag));
                }
            }
        }
        return entries;
    }

    private TagPart meaning(String tag) {
        PartOfSpeech partOfSpeech = PartOfSpeech.OTHER;
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (String name : tag.split(":")) {
            TagPart part = tagParts.get(name);
            if (part != null) {
                partOfSpeech = part.partOfSpeech() == PartOfSpeech.OTHER ? partOfSpeech : part.partOfSpeech();
                features.addAll(part.features());
            }
        }
        return new TagPart(partOfSpeech, features);
    }
}
