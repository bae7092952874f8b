/**
 * Mermaid ids for names: `n1`, `n2` … in order of asking. An author's id may be a word of Mermaid's
 * (`end`, `style`), so none is used as it stands.
 */
export function idMaker(prefix: string): (name: string) => string {
  const ids = new Map<string, string>()
  return (name) => {
    const known = ids.get(name)
    if (known !== undefined) return known
    const made = `${prefix}${ids.size + 1}`
    ids.set(name, made)
    return made
  }
}
