package dragoman.desk.blocs;

import dragoman.desk.blocs.SignedNetwork.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a network from CSV, UTF-8, with the header {@code source,target,sign} or {@code source,target,sign,weight}: sign 1
 * or -1, weight above zero with at most six decimal places, 1 where there is none. A field may be quoted as RFC 4180 has it.
 */
final class NetworkFile {

    private static final List<String> HEADER = List.of("source", "target", "sign");
    private static final List<String> WEIGHTED_HEADER = List.of("source", "target", "sign", "weight");
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal LARGEST_WEIGHT = new BigDecimal("1000000000");

    private final String file;
    private int line;

    private NetworkFile(String file) {
        this.file = file;
    }

    /**
     * The network, named after the file.
     *
     * @throws BadNetworkException when the file cannot be read or is malformed; the message names file and line
     */
    static SignedNetwork read(Path path) {
        try {
            @Nullable Path name = path.getFileName();
            return new NetworkFile(path.toString())
                    .network(name == null ? path.toString() : name.toString(), Files.readAllLines(path));
        } catch (NoSuchFileException e) {
            throw new BadNetworkException(path + ": no such file", e);
        } catch (CharacterCodingException e) {
            throw new BadNetworkException(path + " is not valid UTF-8: save it as UTF-8", e);
        } catch (IOException e) {
            throw new BadNetworkException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private SignedNetwork network(String name, List<String> lines) {
        line = 1;
        List<String> header = lines.isEmpty() ? List.of() : fields(lines.get(0).replace("\uFEFF", ""));
        if (!header.equals(HEADER) && !header.equals(WEIGHTED_HEADER)) {
            throw bad("the first line must be the header source,target,sign or source,target,sign,weight");
        }
        List<Named> ties = new ArrayList<>();
        for (String text : lines.subList(1, lines.size())) {
            line++;
            if (!text.isBlank()) {
                ties.add(tie(fields(text), header.size()));
            }
        }
        return SignedNetwork.of(name, ties);
    }

    private Named tie(List<String> fields, int width) {
        if (fields.size() != width) {
            throw bad(fields.size() + " fields, the header names " + width);
        }
        String source = fields.get(0);
        String target = fields.get(1);
        if (source.isEmpty() || target.isEmpty()) {
            throw bad("source and target must not be empty");
        }
        if (source.equals(target)) {
            throw bad("'" + source + "' is tied to itself");
        }
        boolean friendly = switch (fields.get(2)) {
            case "1", "+1", "+" -> true;
            case "-1", "-" -> false;
            default -> throw bad("sign must be 1 or -1, not '" + fields.get(2) + "'");
        };
        return new Named(source, target, friendly, width == HEADER.size() ? BigDecimal.ONE : weight(fields.get(3)));
    }

    private BigDecimal weight(String field) {
        try {
            BigDecimal weight = new BigDecimal(field).stripTrailingZeros();
            if (weight.signum() > 0 && weight.scale() <= MOST_DECIMALS && weight.compareTo(LARGEST_WEIGHT) <= 0) {
                return weight;
            }
        } catch (NumberFormatException e) {
            throw bad("weight must be a number, not '" + field + "'");
        }
        throw bad("weight must be above 0, at most " + LARGEST_WEIGHT + ", with at most " + MOST_DECIMALS
                + " decimal places, not '" + field + "'");
    }

    private List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            throw bad("a quotation mark is not closed");
        }
        fields.add(field.toString().strip());
        return fields;
    }

    private BadNetworkException bad(String what) {
        return new BadNetworkException(file + " line " + line + ": " + what);
    }
}
