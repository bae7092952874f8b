import { codedText } from '../coded-text.ts'
import { copyButton } from '../copy.ts'
import { make } from '../element.ts'

/** What an entry’s own data say of the first minutes, as far as it is shown beside an answer. */
interface EntryData {
  readonly 'when-paged': {
    readonly steps: readonly { readonly do: string; readonly run?: string; readonly expect: string }[]
  }
  readonly incidents?: unknown
}

export interface FirstSteps {
  readonly list: HTMLOListElement
  /** The ids of incidents that the entry names. */
  readonly incidents: readonly string[]
}

const most = 3
const known = new Map<string, Promise<EntryData>>()

/** The first three steps of an entry, each command with its copy button. */
export async function firstSteps(id: string, root: string): Promise<FirstSteps> {
  const data = await entryData(id, root)
  const items = data['when-paged'].steps.slice(0, most).map((step, index) => {
    const command = step.run === undefined ? undefined : make('code', {}, step.run)
    return make(
      'li',
      {},
      make('p', { class: 'do' }, ...codedText(step.do)),
      command &&
        make(
          'div',
          { class: 'command' },
          make('pre', { class: 'run', tabindex: '0' }, command),
          copyButton(command, `the command of step ${index + 1}`),
        ),
      make('p', { class: 'expect' }, make('b', {}, 'Expect'), ' ', ...codedText(step.expect)),
    )
  })
  return {
    list: make('ol', { class: 'steps' }, ...items),
    incidents: Array.isArray(data.incidents) ? data.incidents.filter((each) => typeof each === 'string') : [],
  }
}

function entryData(id: string, root: string): Promise<EntryData> {
  const before = known.get(id)
  if (before) return before
  const reading = fetch(`${root}${id}.json`).then(async (response) => {
    if (!response.ok) throw new Error(`${id}.json answered ${response.status}.`)
    return (await response.json()) as EntryData
  })
  known.set(id, reading)
  reading.catch(() => known.delete(id))
  return reading
}
