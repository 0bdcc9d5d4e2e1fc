package dragoman.reading.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The items of one container, or the one item that is none; read only as far as they are asked for. */
@FunctionalInterface
interface Items {

    Items NONE = () -> null;

    /**
     * The next item; null after the last.
     *
     * @throws IOException when what follows cannot be read at all; there are no more items then
     */
    @Nullable
    Item next() throws IOException;

    static Items one(Item item) {
        return new Items() {
            private @Nullable Item left = item;

            @Override
            public @Nullable Item next() {
                @Nullable Item next = left;
                left = null;
                return next;
            }
        };
    }
}
