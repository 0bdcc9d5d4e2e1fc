package dragoman.desk.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import dragoman.desk.DeskException;
import dragoman.desk.StoredReading;
import dragoman.desk.store.Batch.NewPage;
import dragoman.desk.store.Batch.PagePath;
import dragoman.reading.Article;
import dragoman.reading.EventMention;
import dragoman.reading.EventMention.Party;
import dragoman.reading.Json;
import dragoman.reading.Published;
import dragoman.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The DuckDB file of a desk; {@code schema.sql} says what stands in it. Used by one thread at a time. A new file is made
 * under another name and gets its own when complete, so a file of that name is always a whole database.
 */
public final class Database implements AutoCloseable {

    private static final String LOCKED = "lock";

    private final DeskDirectory directory;
    private final DuckDBConnection connection;

    private Database(DeskDirectory directory, DuckDBConnection connection) {
        this.directory = directory;
        this.connection = connection;
    }

    public static Database open(DeskDirectory directory) {
        Path file = directory.database();
        try {
            if (!Files.exists(file)) {
                create(directory, file);
            }
            if (!Files.isWritable(file)) {
                throw new DeskException(
                        file + " cannot be written: make it writable, or copy the desk to where you may write");
            }
            if (Files.size(file) == 0) {
                throw damaged(file, "it is empty");
            }
            return new Database(directory, connect(file));
        } catch (SQLException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains(LOCKED)) {
                throw new DeskException(
                        file + " is open in another program: close it there. (" + firstLine(message) + ")", e);
            }
            throw damaged(file, firstLine(message));
        } catch (IOException e) {
            throw new DeskException(file + " cannot be opened: " + DeskDirectory.reason(e), e);
        }
    }

    private static DeskException damaged(Path file, String reason) {
        return new DeskException(file + " is no database that can be read (" + reason
                + "): restore it from a backup, or read the pages into a new desk; nothing was changed");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static void create(DeskDirectory directory, Path file) throws IOException, SQLException {
        if (Files.exists(directory.pages())) {
            throw new DeskException(file + " is missing, but " + directory.pages()
                    + " holds pages: restore it from a backup, or read the pages into a new desk");
        }
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(draft);
        Files.deleteIfExists(file.resolveSibling(draft.getFileName() + ".wal"));
        try (DuckDBConnection connection = connect(draft);
                Statement statement = connection.createStatement();
                InputStream schema = Objects.requireNonNull(Database.class.getResourceAsStream("schema.sql"))) {
            statement.execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static DuckDBConnection connect(Path file) throws SQLException {
        Properties offline = new Properties();
        offline.setProperty("autoinstall_known_extensions", "false");
        offline.setProperty("autoload_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:" + file, offline).unwrap(DuckDBConnection.class);
    }

    public Set<String> hashes() {
        Set<String> hashes = new HashSet<>();
        query("SELECT sha256 FROM page", row -> hashes.add(row.getString(1)));
        return hashes;
    }

    /** Path to reason. */
    public SortedMap<String, String> refusals() {
        SortedMap<String, String> refusals = new TreeMap<>();
        query("SELECT path, reason FROM refusal", row -> refusals.put(row.getString(1), row.getString(2)));
        return refusals;
    }

    /** By document id. */
    public List<StoredReading> readings() {
        List<StoredReading> readings = new ArrayList<>();
        query("""
                SELECT first.path, page.reading
                FROM page JOIN (SELECT sha256, min(path) AS path FROM page_path GROUP BY sha256) AS first USING (sha256)
                ORDER BY page.sha256
                """, row -> readings.add(new StoredReading(row.getString(1), reading(row.getString(2)))));
        return readings;
    }

    private Reading reading(String json) {
        try {
            return Json.mapper().readValue(json, Reading.class);
        } catch (JsonProcessingException e) {
            throw new DeskException(
                    directory.database() + " holds a reading that this version cannot read: " + e.getOriginalMessage(),
                    e);
        }
    }

    /** Hash to paths, in byte order. */
    public SortedMap<String, List<String>> paths() {
        SortedMap<String, List<String>> paths = new TreeMap<>();
        query(
                "SELECT sha256, path FROM page_path ORDER BY sha256, path",
                row -> paths.computeIfAbsent(row.getString(1), sha256 -> new ArrayList<>())
                        .add(row.getString(2)));
        return paths;
    }

    /** Brings all of a batch into the record, or on failure nothing. */
    public void write(Batch batch) {
        try {
            execute("BEGIN TRANSACTION");
            try {
                writePages(batch.newPages());
                writeMentions(batch.newPages());
                writePaths(batch.newPaths());
                writeRefusals(batch.newRefusals());
                execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw new DeskException(
                    directory.database() + " cannot be written: " + firstLine(String.valueOf(e.getMessage()))
                            + "; the pages added last are not in the record",
                    e);
        }
    }

    private void rollBack(Exception cause) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void writePages(List<NewPage> pages) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("page")) {
            for (NewPage page : pages) {
                Article article = page.reading().article();
                Published published = article.published();
                rows.beginRow();
                rows.append(article.sha256());
                rows.append(StoredReading.document(article));
                append(rows, article.url());
                rows.append(article.title());
                rows.append(article.lang());
                append(rows, published == null ? null : published.value());
                append(rows, article.outlet());
                rows.append(LocalDateTime.ofInstant(page.addedAt(), ZoneOffset.UTC));
                rows.append(Json.line(page.reading()));
                rows.endRow();
            }
        }
    }

    private void writeMentions(List<NewPage> pages) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("event_mention")) {
            for (NewPage page : pages) {
                int n = 0;
                for (EventMention mention : page.reading().events()) {
                    rows.beginRow();
                    rows.append(StoredReading.document(page.reading().article()));
                    rows.append(n++);
                    rows.append(mention.event().word());
                    rows.append(mention.mode());
                    rows.append(countries(mention.actor()));
                    rows.append(countries(mention.recipient()));
                    rows.append(mention.date().from());
                    rows.append(mention.date().to());
                    rows.append(mention.realis().word());
                    rows.append(Json.line(mention));
                    rows.endRow();
                }
            }
        }
    }

    private static String countries(List<Party> parties) {
        return parties.stream()
                .map(Party::country)
                .filter(country -> !country.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static void append(DuckDBAppender rows, @Nullable String value) throws SQLException {
        if (value == null) {
            rows.appendNull();
        } else {
            rows.append(value);
        }
    }

    private void writePaths(Set<PagePath> paths) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO page_path VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            for (PagePath path : paths) {
                insert.setString(1, path.sha256());
                insert.setString(2, path.path());
                insert.execute();
            }
        }
    }

    private void writeRefusals(Map<String, Optional<String>> refusals) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM refusal WHERE path = ?");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO refusal VALUES (?, ?)")) {
            for (var refusal : refusals.entrySet()) {
                delete.setString(1, refusal.getKey());
                delete.execute();
                if (refusal.getValue().isPresent()) {
                    insert.setString(1, refusal.getKey());
                    insert.setString(2, refusal.getValue().get());
                    insert.execute();
                }
            }
        }
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, RowReader reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw damaged(directory.database(), firstLine(String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DeskException(directory.database() + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
