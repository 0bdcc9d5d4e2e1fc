package dragoman.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Makes the n-gram tables that ship from those of ELD and Lingua. Run by hand with {@code tools/build-language-tables}. */
final class LanguageTables {

    /** Languages that share a script and many words, or that ELD does not know. */
    private static final List<String> NEAR = List.of("be", "bg", "kk", "mk", "mn", "ru", "sr", "uk");

    private static final List<String> LINGUA_FILES =
            List.of("unigrams.json", "bigrams.json", "trigrams.json", "quadrigrams.json");
    /** An n-gram of four letters, taken at random from running text, is left out when less likely than this. */
    private static final double RAREST = 3e-7;

    private static final int MOST = 255;
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE_FOLLOWS = 0x80;
    /** ELD writes the bytes of ASCII as themselves and those above as characters of its own dictionary. */
    private static final int ASCII_END = 0x80;

    private static final Pattern QUOTED = Pattern.compile("'((?:\\\\.|[^'\\\\])*)'");
    private static final Pattern ELD_LANGUAGE = Pattern.compile("(\\d+):'([a-z]+)'");
    private static final Pattern ELD_NGRAM =
            Pattern.compile("(?:'((?:\\\\.|[^'\\\\])*)'|\"([^\"]*)\"|([0-9A-Za-z_]+)):\\{([0-9:,]*)\\}");
    private static final Pattern LINGUA_NGRAMS = Pattern.compile("\"(\\d+)/(\\d+)\":\"([^\"]*)\"");

    private final List<String> langs;
    /** For each n-gram language and value by turns. */
    private final SortedMap<Long, List<Integer>> ngrams = new TreeMap<>();

    private LanguageTables(List<String> langs) {
        this.langs = langs;
    }

    /**
     * Writes {@code byte-grams.bin} and {@code letter-grams.bin}.
     *
     * @param arguments folder of ELD's unpacked package, folder of Lingua's unpacked {@code language-models}, folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path into = Path.of(arguments[2]);
        ofEld(Path.of(arguments[0], "src")).write(into.resolve("byte-grams.bin"));
        ofLingua(Path.of(arguments[1])).write(into.resolve("letter-grams.bin"));
    }

    private static LanguageTables ofEld(Path source) throws IOException {
        Map<Character, Byte> bytes = eldBytes(Files.readString(source.resolve("dictionary.js")));
        String table = Files.readString(source.resolve("ngrams/large.js"));
        int ngramsStart = table.indexOf("ngrams:{");
        List<String> langs = new ArrayList<>();
        Matcher language = ELD_LANGUAGE.matcher(table).region(0, ngramsStart);
        while (language.find()) {
            langs.add(Integer.parseInt(language.group(1)), language.group(2));
        }
        LanguageTables tables = new LanguageTables(langs);
        Matcher ngram = ELD_NGRAM.matcher(table).region(ngramsStart + "ngrams:{".length(), table.length());
        while (ngram.find()) {
            String written = ngram.group(1) != null
                    ? ngram.group(1).replaceAll("\\\\(.)", "$1")
                    : ngram.group(2) != null ? ngram.group(2) : ngram.group(3);
            ByteBuffer packed = ByteBuffer.allocate(written.length());
            for (int i = 0; i < written.length(); i++) {
                packed.put(bytes.getOrDefault(written.charAt(i), (byte) written.charAt(i)));
            }
            for (String entry : ngram.group(4).split(",")) {
                String[] parts = entry.split(":");
                tables.add(
                        NgramTable.pack(0, packed.array(), 0, written.length()),
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1]));
            }
        }
        return tables;
    }

    private static Map<Character, Byte> eldBytes(String dictionary) {
        Map<Character, Byte> bytes = new HashMap<>();
        Matcher quoted = QUOTED.matcher(dictionary).region(dictionary.indexOf('['), dictionary.length());
        for (int value = 0; quoted.find(); value++) {
            char written = quoted.group(1).replaceAll("\\\\(.)", "$1").charAt(0);
            if (value >= ASCII_END && written != ' ') {
                bytes.put(written, (byte) value);
            }
        }
        return bytes;
    }

    private static LanguageTables ofLingua(Path models) throws IOException {
        LanguageTables tables = new LanguageTables(NEAR);
        for (int lang = 0; lang < NEAR.size(); lang++) {
            Map<String, Double> known = new HashMap<>();
            for (String file : LINGUA_FILES) {
                Matcher group = LINGUA_NGRAMS.matcher(
                        Files.readString(models.resolve(NEAR.get(lang)).resolve(file)));
                while (group.find()) {
                    double share = Double.parseDouble(group.group(1)) / Double.parseDouble(group.group(2));
                    for (String ngram : group.group(3).split(" ")) {
                        tables.addLikely(ngram, lang, share, known);
                    }
                }
            }
        }
        return tables;
    }

    /** Lingua gives the share of each last letter among all that follow the letters before it. */
    private void addLikely(String ngram, int lang, double share, Map<String, Double> known) {
        double likely = share * known.getOrDefault(ngram.substring(0, ngram.length() - 1), 1.0);
        if (ngram.length() < LetterGrams.LONGEST) {
            known.put(ngram, likely);
        } else if (likely < RAREST) {
            return;
        }
        add(NgramTable.pack(ngram, 0, ngram.length()), lang, (int)
                Math.min(MOST, Math.round(-Math.log(share) * LetterGrams.STEPS)));
    }

    private void add(long ngram, int lang, int value) {
        List<Integer> entries = ngrams.computeIfAbsent(ngram, n -> new ArrayList<>());
        entries.add(lang);
        entries.add(value);
    }

    private void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(file), new Deflater(Deflater.BEST_COMPRESSION))))) {
            out.writeByte(langs.size());
            for (String lang : langs) {
                out.writeUTF(lang);
            }
            out.writeInt(ngrams.size());
            out.writeInt(ngrams.values().stream().mapToInt(List::size).sum() / 2);
            long before = 0;
            for (Map.Entry<Long, List<Integer>> ngram : ngrams.entrySet()) {
                writeNumber(out, ngram.getKey() - before);
                before = ngram.getKey();
                out.writeByte(ngram.getValue().size() / 2);
                for (int part : ngram.getValue()) {
                    out.writeByte(part);
                }
            }
        }
    }

    private static void writeNumber(DataOutputStream out, long number) throws IOException {
        long rest = number;
        while (rest > SEVEN_BITS) {
            out.writeByte(MORE_FOLLOWS | (int) (rest & SEVEN_BITS));
            rest >>>= Byte.SIZE - 1;
        }
        out.writeByte((int) rest);
    }
}
