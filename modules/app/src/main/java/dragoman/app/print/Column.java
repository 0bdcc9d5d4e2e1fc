package dragoman.app.print;

import java.util.function.Function;

/** A column of a table of records. */
public record Column<T>(String name, Function<T, Object> value) {

    String cell(T item) {
        return value.apply(item).toString();
    }
}
