-- One row per page, in the order they came. The reading is all that was read from it, as JSON; the other columns repeat
-- parts of it for queries. added_at (UTC) is when the page came in and enters nothing that is printed.
CREATE TABLE page (
    sha256    VARCHAR PRIMARY KEY,
    document  VARCHAR NOT NULL,
    url       VARCHAR,
    title     VARCHAR NOT NULL,
    lang      VARCHAR NOT NULL,
    published VARCHAR,
    outlet    VARCHAR,
    added_at  TIMESTAMP NOT NULL,
    reading   VARCHAR NOT NULL
);

-- Every file in which the bytes of a page were found.
CREATE TABLE page_path (
    sha256 VARCHAR NOT NULL,
    path   VARCHAR NOT NULL,
    PRIMARY KEY (sha256, path)
);

-- The event mentions of a document, numbered from 0; countries are ISO 3166-1 alpha-3, sorted, parted by blanks.
CREATE TABLE event_mention (
    document            VARCHAR NOT NULL,
    n                   INTEGER NOT NULL,
    event               VARCHAR NOT NULL,
    mode                VARCHAR NOT NULL,
    actor_countries     VARCHAR NOT NULL,
    recipient_countries VARCHAR NOT NULL,
    date_from           DATE,
    date_to             DATE,
    realis              VARCHAR NOT NULL,
    mention             VARCHAR NOT NULL
);

-- Files that could not be read.
CREATE TABLE refusal (
    path   VARCHAR NOT NULL,
    reason VARCHAR NOT NULL
);
