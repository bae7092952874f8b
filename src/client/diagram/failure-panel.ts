import type { BlastRadius, Hit } from '../../core/diagram/blast-radius/blast-radius.ts'
import type { Fate } from '../../core/diagram/blast-radius/fate.ts'
import type { Network } from '../../core/diagram/network.ts'
import { make, makeButton } from '../element.ts'
import { citeButtons } from './cites.ts'
import { otherViews, viewsLine } from './other-views.ts'

export interface FailureActions {
  /** A link to a card of the picture. */
  readonly jump: (id: string, name: string) => Node
  readonly reset: () => void
  readonly copyLink: (button: HTMLButtonElement) => void
}

/** In words what the picture shows: what users lose, then who is hit, in which order and why. */
export function failurePanel(
  radius: BlastRadius,
  network: Network,
  actions: FailureActions,
): readonly (Node | undefined)[] {
  const nameOf = (id: string): string => network.nodes.find((node) => node.id === id)?.name ?? id
  const chosen = radius.hits.filter(({ wave }) => wave === 0)
  const failing = chosen.map(({ node }) => node)
  const worst = radius.hits.filter(({ effect }) => effect?.isWorstCase).length
  const said = chosen.flatMap(({ node }) =>
    (network.nodes.find(({ id }) => id === node)?.lines ?? []).filter(({ role }) => role === 'failure'),
  )
  const item = ({ node, fate, wave, effect }: Hit): Node =>
    make(
      'li',
      { class: `fate ${fate}`, value: String(wave + 1) },
      actions.jump(node, nameOf(node)),
      ' ',
      make('b', {}, fate),
      effect ? `: ${effect.why}` : ': chosen to fail',
      effect && citeButtons(effect.cites),
    )
  return [
    make('h3', { tabindex: '-1' }, `If this fails: ${few(chosen.map(({ node }) => nameOf(node)))}`),
    make(
      'p',
      { class: 'actions' },
      makeButton('Reset', actions.reset, { class: 'reset' }),
      makeButton('Copy link to this', actions.copyLink),
    ),
    viewsLine('The same failure in', otherViews(failing, { chosen: undefined, failing })),
    make(
      'p',
      { class: 'model' },
      make('b', {}, 'A model, not a prediction.'),
      ' It follows the links as the entry states them: a failure passes on unless a fallback, a timeout, a circuit breaker, retries or a bulkhead is stated.',
      worst === 0
        ? ''
        : ` ${worst === 1 ? 'One card fails' : `${worst} cards fail`} here only because nothing is stated: that is the worst case.`,
    ),
    make('h4', {}, 'What users lose'),
    make(
      'ul',
      { class: 'lost' },
      ...radius.lost.map(({ text, cites }) => make('li', {}, text, citeButtons(cites))),
    ),
    ...(said.length === 0
      ? []
      : [
          make('h4', {}, 'What the entry says of it'),
          make('ul', {}, ...said.map(({ text, cites }) => make('li', {}, text, citeButtons(cites)))),
        ]),
    make('h4', {}, 'In this order'),
    make('ol', { class: 'hits' }, ...radius.hits.map(item)),
    radius.unaffected.length === 0
      ? undefined
      : make(
          'p',
          { class: 'unaffected' },
          make('b', {}, 'Unaffected: '),
          radius.unaffected.map(nameOf).join(', '),
        ),
  ]
}

const few = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')

/** The same in one sentence, for those who hear it. */
export function failureSummary(radius: BlastRadius, nameOf: (id: string) => string): string {
  const count = (fate: Fate): number => radius.hits.filter((hit) => hit.fate === fate).length
  const names = radius.hits.filter(({ wave }) => wave === 0).map(({ node }) => nameOf(node))
  return `If ${few(names)} failed: ${count('failed')} failed, ${count('degraded')} degraded, ${count('spared')} spared, ${radius.unaffected.length} unaffected. ${radius.lost.map(({ text }) => text).join(' ')}`
}
