package dragoman.app.stage;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.language.LanguageId;
import dragoman.reading.Document;
import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** The line most stages read: {@code {"id","text","lang"?,"published"?}}, with a title if there is one. */
record DocumentLine(JsonNode id, Document document) {

    static DocumentLine of(LineFields line) throws BadLineException {
        String text = line.text("text");
        @Nullable String title = line.optionalText("title");
        @Nullable String lang = line.optionalText("lang");
        return new DocumentLine(
                line.id(),
                Document.of(
                        title == null ? "" : title,
                        text,
                        lang == null || lang.isEmpty() ? LanguageId.guess(text).lang() : iso(lang),
                        line.optionalDay("published")));
    }

    /** ISO 639-1 for a tag such as {@code en-GB} or {@code eng}; as given where there is no such code. */
    static String iso(String tag) {
        String lang = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        if (lang.length() == 3) {
            for (String two : Locale.getISOLanguages()) {
                if (lang.equals(iso3(two))) {
                    return two;
                }
            }
        }
        return lang.isEmpty() ? tag : lang;
    }

    private static String iso3(String two) {
        try {
            return new Locale(two).getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
