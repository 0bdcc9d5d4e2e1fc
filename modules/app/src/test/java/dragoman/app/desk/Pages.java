package dragoman.app.desk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of small pages, about invented meetings of real states. */
record Pages(Path folder) {

    static final String ENGLISH = page(
            "Norway and Poland confer in Oslo",
            "<p>The foreign ministers of Norway and Poland met in Oslo on 4 March 2024 and spoke about their harbours.</p>"
                    + "<p>Poland condemned Russia for closing the strait, the Norwegian ministry said in a statement.</p>");
    static final String UKRAINIAN = page(
            "Норвегія та Польща провели переговори",
            "<p>Міністри закордонних справ Норвегії та Польщі зустрілися в Осло 4 березня 2024 року.</p>"
                    + "<p>Польща засудила Росію за закриття протоки, йдеться в заяві міністерства.</p>");
    static final String RUSSIAN = page(
            "Норвегия и Польша провели переговоры",
            "<p>Министры иностранных дел Норвегии и Польши встретились в Осло 4 марта 2024 года.</p>"
                    + "<p>Польша осудила Россию за закрытие пролива, говорится в заявлении министерства.</p>");

    static String page(String title, String body) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title
                + "</title><meta property=\"article:published_time\" content=\"2024-03-05T08:00:00+00:00\"></head>"
                + "<body><article><h1>" + title + "</h1>" + body + "</article></body></html>";
    }

    Path add(String name, String text) throws IOException {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path add(String name, String text, Charset charset) throws IOException {
        return add(name, text.replace("utf-8", charset.name()).getBytes(charset));
    }

    Path add(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
