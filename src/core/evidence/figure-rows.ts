/** A line of the tables of figures: the text, where its figures stand, and what they read as. */
export interface FigureRow {
  readonly text: string
  readonly spans: readonly string[]
  readonly expected: readonly string[]
}

/** Reads the lines of `figures.table.ts` and `grammar.table.ts`; those that begin with `#` are headings. */
export function figureRows(table: string): readonly FigureRow[] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [marked = '', values = ''] = line.split(' → ')
      return {
        text: marked.replace(/[⟦⟧]/g, ''),
        spans: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, span = '']) => span),
        expected: values === 'none' ? [] : values.split('; '),
      }
    })
}
