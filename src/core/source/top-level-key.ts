/** The top-level key of a YAML text that a line (from 1) belongs to; undefined above the first. */
export function topLevelKey(text: string, line: number): string | undefined {
  const lines = text.split('\n').slice(0, line)
  const heads = lines.flatMap((each) => /^([a-z][a-z0-9-]*):/.exec(each)?.[1] ?? [])
  return heads.at(-1)
}
