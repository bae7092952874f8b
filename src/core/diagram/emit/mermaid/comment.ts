import { bare } from './escape.ts'

/** What a family of Mermaid's has no place for, for whoever reads the text; braces would begin a directive. */
export const comment = (text: string): string => `%% ${bare(text).replace(/[{}]/g, ' ')}`
