package dragoman.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dragoman.language.Span;
import java.io.IOException;
import java.time.LocalDate;

/**
 * How the records of this package are written as JSON: names in snake case, a span as {@code [start, end]}, a day as ISO
 * 8601, enums in lower case but for PLOVER types, nothing for null. The record components are the documentation of
 * the format.
 */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(module())
            .build();

    private Json() {}

    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** One line of JSON, without line feed. */
    public static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that JSON cannot hold: " + value.getClass(), e);
        }
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("dragoman");
        module.addSerializer(Span.class, new StdSerializer<Span>(Span.class) {
            private static final long serialVersionUID = 1;

            @Override
            public void serialize(Span span, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
            }
        });
        module.addDeserializer(Span.class, new StdDeserializer<Span>(Span.class) {
            private static final long serialVersionUID = 1;

            @Override
            public Span deserialize(JsonParser json, DeserializationContext context) throws IOException {
                int[] ends = context.readValue(json, int[].class);
                return new Span(ends[0], ends[1]);
            }
        });
        module.addSerializer(LocalDate.class, ToStringSerializer.instance);
        module.addDeserializer(LocalDate.class, new StdDeserializer<LocalDate>(LocalDate.class) {
            private static final long serialVersionUID = 1;

            @Override
            public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return LocalDate.parse(json.getText());
            }
        });
        return module;
    }
}
