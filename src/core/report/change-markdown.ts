import type { Change, EntryChange, Size } from '../stats/change.ts'
import { cell } from './markdown-cell.ts'

const rows: readonly (readonly [name: string, key: keyof Size])[] = [
  ['entries', 'entries'],
  ['diagrams', 'diagrams'],
  ['figures with evidence', 'figures'],
  ['sources', 'sources'],
]

/** What a proposal does to the atlas, for the people who read it: sizes before and after, and figures by entry. */
export function changeMarkdown({ before, after, entries }: Change): string {
  const sizes = rows.map(
    ([name, key]) => `| ${name} | ${before[key]} | ${after[key]} | ${signed(after[key] - before[key])} |`,
  )
  const table = `| | before | after | |\n| --- | --: | --: | --: |\n${sizes.join('\n')}\n`
  if (entries.length === 0) return `${table}\nNo entry changed.\n`
  return `${table}\n| entry | | figures added | figures removed |\n| --- | --- | --- | --- |\n${entries.map(entryRow).join('\n')}\n`
}

const entryRow = ({ id, kind, figuresAdded, figuresRemoved }: EntryChange): string =>
  `| \`${id}\` | ${kind} | ${figures(figuresAdded)} | ${figures(figuresRemoved)} |`

/** The first dozen in full: enough for a reviewer to see what kind of figures they are. */
function figures(list: readonly string[]): string {
  const shown = list.slice(0, 12).map(cell).join(' · ')
  return list.length > 12 ? `${list.length}: ${shown} · …` : shown
}

const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : difference === 0 ? '' : `−${-difference}`
