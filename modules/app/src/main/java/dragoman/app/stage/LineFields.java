package dragoman.app.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dragoman.language.Span;
import dragoman.reading.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one line of JSON, with messages for the user where one is missing or not of its kind. */
record LineFields(JsonNode line) {

    private static final ObjectReader JSON =
            Json.mapper().readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int ISO_DAY = "2024-03-20".length();

    static LineFields of(Lines.Line line) throws BadLineException {
        if (line.tooLong()) {
            throw new BadLineException("longer than " + (Lines.LONGEST >> 20) + " MB");
        }
        try {
            JsonNode node = JSON.readValue(line.bytes());
            if (!node.isObject()) {
                throw new BadLineException("not a JSON object");
            }
            return new LineFields(node);
        } catch (JsonProcessingException e) {
            throw new BadLineException("not valid JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BadLineException("not valid UTF-8: " + e.getMessage());
        }
    }

    /** As it came, so that it can be matched: a string or a number. */
    JsonNode id() throws BadLineException {
        JsonNode id = line.path("id");
        if (!id.isTextual() && !id.isNumber()) {
            throw new BadLineException("\"id\" must be a string or a number");
        }
        return id;
    }

    String text(String field) throws BadLineException {
        @Nullable String text = optionalText(field);
        if (text == null) {
            throw new BadLineException("\"" + field + "\" is missing");
        }
        return text;
    }

    @Nullable
    String optionalText(String field) throws BadLineException {
        JsonNode value = line.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadLineException("\"" + field + "\" must be a string");
        }
        return value.textValue();
    }

    /** Null when missing or empty. */
    @Nullable
    LocalDate optionalDay(String field) throws BadLineException {
        @Nullable String text = optionalText(field);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, Math.min(ISO_DAY, text.length())));
        } catch (DateTimeException e) {
            throw new BadLineException(
                    "\"" + field + "\" must begin with an ISO day such as 2024-03-20, not '" + text + "'");
        }
    }

    /**
     * Spans given as {@code [[start, end], …]}; null when missing.
     *
     * @param within every span must lie in it
     */
    @Nullable
    List<Span> optionalSpans(String field, Span within) throws BadLineException {
        JsonNode value = line.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isArray()) {
            throw new BadLineException("\"" + field + "\" must be a list of [start, end]");
        }
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : value) {
            boolean numbers =
                    pair.size() == 2 && pair.path(0).isInt() && pair.path(1).isInt();
            int start = pair.path(0).intValue();
            int end = pair.path(1).intValue();
            if (!numbers || start < 0 || end < start || end > within.end()) {
                throw new BadLineException("\"%s\" must be a list of [start, end] in code points of the text, not %s"
                        .formatted(field, pair));
            }
            spans.add(new Span(start, end));
        }
        return spans;
    }
}
