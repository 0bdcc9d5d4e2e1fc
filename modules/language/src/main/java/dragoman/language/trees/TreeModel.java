package dragoman.language.trees;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** All that was learned of a language, as one file: {@code trees-LANG.gz}. */
record TreeModel(Tagger tagger, Lemmatiser lemmatiser, Parser forwards, Parser backwards) {

    private static final int BUFFER = 1 << 16;

    /** The model beside this class; null when there is none for that language. */
    static @Nullable TreeModel load(String lang) {
        try (@Nullable InputStream file = TreeModel.class.getResourceAsStream("trees-" + lang + ".gz")) {
            return file == null ? null : read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the model of trees of " + lang + " cannot be read", e);
        }
    }

    static TreeModel read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER));
        TagSet tags = new TagSet(readNames(in));
        List<String> relations = readNames(in);
        Map<String, String> exceptions = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            exceptions.put(in.readUTF(), in.readUTF());
        }
        Map<String, Integer> agreement = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            agreement.put(in.readUTF(), (int) in.readShort());
        }
        Map<String, Lemmatiser.Edit> endings = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            endings.put(in.readUTF(), new Lemmatiser.Edit(in.readByte(), in.readUTF()));
        }
        Lemmatiser lemmatiser = new Lemmatiser(exceptions, agreement, endings, Set.copyOf(readNames(in)));
        Tagger tagger = new Tagger(tags, WeightTable.read(in), WeightTable.read(in));
        return new TreeModel(
                tagger,
                lemmatiser,
                new Parser(relations, false, WeightTable.read(in)),
                new Parser(relations, true, WeightTable.read(in)));
    }

    void write(OutputStream file) throws IOException {
        DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file, BUFFER));
        writeNames(out, tagger.tags().names());
        writeNames(out, forwards.relations());
        out.writeInt(lemmatiser.exceptions().size());
        for (Map.Entry<String, String> each : new TreeMap<>(lemmatiser.exceptions()).entrySet()) {
            out.writeUTF(each.getKey());
            out.writeUTF(each.getValue());
        }
        out.writeInt(lemmatiser.agreement().size());
        for (Map.Entry<String, Integer> each : new TreeMap<>(lemmatiser.agreement()).entrySet()) {
            out.writeUTF(each.getKey());
            out.writeShort(each.getValue());
        }
        out.writeInt(lemmatiser.endings().size());
        for (Map.Entry<String, Lemmatiser.Edit> each : new TreeMap<>(lemmatiser.endings()).entrySet()) {
            out.writeUTF(each.getKey());
            out.writeByte(each.getValue().cut());
            out.writeUTF(each.getValue().ending());
        }
        writeNames(out, List.copyOf(new TreeSet<>(lemmatiser.cased())));
        for (Scorer scorer : List.of(tagger.first(), tagger.second(), forwards.scorer(), backwards.scorer())) {
            if (!(scorer instanceof WeightTable weights)) {
                throw new IllegalStateException("only a model that has learned can be written");
            }
            weights.write(out);
        }
        out.close();
    }

    private static List<String> readNames(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            names.add(in.readUTF());
        }
        return names;
    }

    private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }
}
