package dragoman.reading.intake;

import dragoman.reading.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What an intake made of some bytes, in short. */
final class Taken {

    private Taken() {}

    static List<Item> items(String path, byte[] bytes) {
        List<Item> items = new ArrayList<>();
        try (Intake intake = Intake.of(path, null, new ByteArrayInputStream(bytes))) {
            intake.forEachRemaining(items::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    static List<Page> pages(String path, byte[] bytes) {
        return items(path, bytes).stream()
                .filter(Item.Found.class::isInstance)
                .map(item -> ((Item.Found) item).page())
                .toList();
    }

    /** A line for each item: its path, then what it is. */
    static List<String> lines(String path, byte[] bytes) {
        return items(path, bytes).stream().map(Taken::line).toList();
    }

    private static String line(Item item) {
        if (item instanceof Item.Found found) {
            return item.path() + " page " + found.page().url();
        }
        return item instanceof Item.PassedOver passed
                ? item.path() + " " + passed.why().word()
                : item.path() + " refused: " + ((Item.Refused) item).reason();
    }

    static byte[] html(String title) {
        return utf8("<!DOCTYPE html><html><head><title>" + title + "</title></head><body><p>The harbour of " + title
                + " was opened again on Monday, its master said.</p></body></html>");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(bytes);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
