package dragoman.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The one list of languages with word forms; each is loaded when first asked for. */
final class Morphologies {

    private static final Morphology NONE = norm -> List.of();
    private static final Map<String, Morphology> LOADED = new ConcurrentHashMap<>();

    private Morphologies() {}

    static Morphology of(String lang) {
        return LOADED.computeIfAbsent(lang, Morphologies::load);
    }

    private static Morphology load(String lang) {
        return switch (lang) {
            case "en" -> EnglishMorphology.load();
            case "uk" -> DictionaryMorphology.load("uk", "/ua/net/nlp/ukrainian");
            case "ru" -> DictionaryMorphology.load("ru", "/org/languagetool/resource/ru/russian");
            default -> NONE;
        };
    }
}
