export function translateSqliteError(thrown: unknown): unknown {
  return thrown;
}
