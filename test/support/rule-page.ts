/** A fenced block of a rule's page: ```yaml incorrect incident. */
export interface Block {
  readonly language: string
  readonly words: readonly string[]
  readonly text: string
}

/** The fenced blocks of a Markdown page, in order. */
export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', words = '', text = '']) => ({
      language,
      words: words.trim().split(/\s+/).filter(Boolean),
      text,
    }),
  )
}
