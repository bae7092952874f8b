/** The part of the package that is used here; it brings no types of its own. */
declare module 'html-to-text' {
  export interface Element {
    readonly type: string
    readonly name?: string
    readonly data?: string
    readonly children?: readonly Element[]
  }
  export interface TextBuilder {
    addInline(text: string): void
  }
  export type Formatter = (
    element: Element,
    walk: (children: readonly Element[], builder: TextBuilder) => void,
    builder: TextBuilder,
  ) => void
  export interface Options {
    readonly wordwrap: false
    readonly limits: {
      readonly maxInputLength: number
      readonly maxDepth: number
    }
    readonly formatters: Readonly<Record<string, Formatter>>
    readonly selectors: readonly {
      readonly selector: string
      readonly format?: string
      readonly options?: Readonly<Record<string, unknown>>
    }[]
  }
  export function compile(options: Options): (html: string) => string
}
