/** What kind of file the text was taken from. */
export type PageFormat = 'html' | 'pdf' | 'text'

/** The plain text of a source’s bytes, or why there is none. */
export type PageText =
  | { readonly kind: 'text'; readonly format: PageFormat; readonly text: string }
  | {
      readonly kind: 'unreadable'
      readonly reason:
        | 'compressed'
        | 'binary'
        | 'too-large'
        | 'too-slow'
        | 'damaged'
        | 'encrypted'
        | 'pointer'
      /** One sentence. */
      readonly message: string
    }

/** How much is read at most: a filing of 300 pages has some 10 MB and takes seconds. */
export interface ReadLimits {
  readonly bytes: number
  readonly pages: number
  readonly milliseconds: number
}

export const readLimits: ReadLimits = { bytes: 50_000_000, pages: 1_500, milliseconds: 60_000 }
