// Yardsticks for the mail door: how fast this disk takes the same bytes, with SQLite's C library and
// nothing around it.
//   rawloop FILE ROWS BYTES PER_COMMIT         one table of the loop's own
//   rawloop FILE ROWS BYTES PER_COMMIT desk    the three rows that a mail makes, in a desk's own file
// Prints seconds.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static sqlite3 *db;

static void run(const char *sql) {
  if (sqlite3_exec(db, sql, 0, 0, 0) == SQLITE_OK) return;
  fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(db));
  exit(1);
}

static sqlite3_stmt *prepared(const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, 0) == SQLITE_OK) return statement;
  fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(db));
  exit(1);
}

static void step(sqlite3_stmt *statement) {
  if (sqlite3_step(statement) != SQLITE_DONE) {
    fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    exit(1);
  }
  sqlite3_reset(statement);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

// ?1 is the id, ?2 the number of the mail, ?3 its bytes.
static const char *own[] = {"INSERT INTO mail VALUES (?1, ?2, ?3)"};
static const char *desk[] = {
  "INSERT INTO raw_message (tenant_id, id, inbox_id, door, message_id_key, body_hash, delivery_id,"
  " envelope_from, envelope_to, received_at, size_bytes, content, relay, state)"
  " SELECT tenant_id, ?1, id, 'postal', 'bench-' || ?2 || '@customers.example', zeroblob(32),"
  " ?2 || '/support@ternkettle.example', 'emil@customers.example', address, ?2, length(?3), ?3,"
  " '{}', 'stored' FROM inbox",
  "INSERT INTO procedure_run (tenant_id, id, procedure_name, version, subject_id, step, state, moves,"
  " attempts, entered_at, created_at, updated_at)"
  " SELECT id, ?1, 'message', 1, ?1, 'receive', 'running', 0, 0, ?2, ?2, ?2 FROM tenant",
  "INSERT INTO job (tenant_id, id, kind, payload, state, run_at, attempts, unique_key, created_at)"
  " SELECT id, ?1, 'procedures.advance', '{}', 'ready', ?2, 0, 'run-' || ?2, ?2 FROM tenant",
};

int main(int count, char **words) {
  if (count < 5) return 64;
  long rows = atol(words[2]), bytes = atol(words[3]), per_commit = atol(words[4]);
  if (sqlite3_open(words[1], &db) != SQLITE_OK) return 1;
  // As StoreSQLite/SQLiteConnection.swift sets its writer.
  run("PRAGMA foreign_keys = ON");
  run("PRAGMA trusted_schema = OFF");
  run("PRAGMA temp_store = MEMORY");
  run("PRAGMA mmap_size = 268435456");
  run("PRAGMA cache_size = -8000");
  run("PRAGMA journal_mode = WAL");
  run("PRAGMA synchronous = FULL");
  run("PRAGMA wal_autocheckpoint = 4000");
  run("PRAGMA journal_size_limit = 67108864");
  int statements = count > 5 ? 3 : 1;
  if (statements == 1)
    run("CREATE TABLE mail (id BLOB NOT NULL PRIMARY KEY, received_at INTEGER NOT NULL,"
        " content BLOB NOT NULL) STRICT");
  sqlite3_stmt *insert[3];
  for (int i = 0; i < statements; i++) insert[i] = prepared(statements == 1 ? own[i] : desk[i]);
  char *mail = malloc(bytes);
  memset(mail, 'm', bytes);
  double start = now();
  for (long row = 0; row < rows; row++) {
    if (row % per_commit == 0) run("BEGIN IMMEDIATE");
    // Ascending, as the desk's ids are.
    unsigned char id[16] = {0};
    for (int i = 0; i < 8; i++) id[i] = (unsigned char)(row >> (56 - 8 * i));
    memcpy(mail, &row, sizeof row);
    for (int i = 0; i < statements; i++) {
      sqlite3_bind_blob(insert[i], 1, id, 16, SQLITE_STATIC);
      sqlite3_bind_int64(insert[i], 2, row);
      if (i == 0) sqlite3_bind_blob(insert[i], 3, mail, (int)bytes, SQLITE_STATIC);
      step(insert[i]);
    }
    if (row % per_commit == per_commit - 1 || row == rows - 1) run("COMMIT");
  }
  printf("%.6f\n", now() - start);
  return 0;
}
