import { heading } from './value.ts'

const headings: Readonly<Record<string, string>> = {
  failure: 'Failure modes',
  money: 'Money',
  scale: 'Scale',
  disputed: 'Where sources disagree',
  slos: 'SLOs',
  breakdown: 'Amounts',
}

/** What a part of an entry is called on its page and in its Markdown. */
export const sectionHeading = (key: string): string => headings[key] ?? heading(key)
