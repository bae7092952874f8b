/** Where a statement may begin: at the start, after `;`, or after the quote that a client’s `-e` or `-c` opens. */
const start = /(?:^|[;\n]|(?:-e|-c|--?execute|--command|-Q|-q)[ =]?["'])\s*/

const statement =
  /(DELETE\s+FROM|DROP\s+(?:TABLE|DATABASE|INDEX|USER|SCHEMA|VIEW|PARTITION|KEYSPACE|COLUMN|ROLE|MATERIALIZED|TRIGGER)|TRUNCATE\s+(?:TABLE\s+)?\w|ALTER\s+(?:TABLE|SYSTEM|DATABASE|INDEX|USER|ROLE|KEYSPACE)|UPDATE\s+\S+\s+SET\b|INSERT\s+INTO|REPLACE\s+INTO|MERGE\s+INTO|CREATE\s+(?:UNIQUE\s+)?(?:TABLE|INDEX|DATABASE|USER|SCHEMA|VIEW|ROLE|MATERIALIZED|OR\s+REPLACE)|REINDEX\b|VACUUM\b|CLUSTER\s+\w+\s+USING|KILL\s+(?:QUERY|CONNECTION)\s+\d|SET\s+(?:@@)?GLOBAL\b|(?:STOP|START|RESET)\s+(?:SLAVE|REPLICA|MASTER|BINARY)|CHANGE\s+(?:MASTER|REPLICATION)|PURGE\s+BINARY|FLUSH\s+(?:TABLES|LOGS|HOSTS|PRIVILEGES)|REVOKE\s|GRANT\s|RENAME\s+TABLE|OPTIMIZE\s+TABLE|SELECT\s+(?:pg_terminate_backend|pg_cancel_backend|pg_promote|pg_switch_wal|pg_stat_reset)\w*)/

const changing = new RegExp(`${start.source}${statement.source}`, 'i')

/** The beginning of the first SQL statement of a command that changes data, schema or server; undefined where none does. */
export function changingStatement(command: string): string | undefined {
  const found = changing.exec(command)?.[1]
  return found?.replace(/\s+/g, ' ').trim()
}
