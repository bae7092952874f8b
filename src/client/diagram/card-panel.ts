import type { Hit } from '../../core/diagram/blast-radius/blast-radius.ts'
import type { Line } from '../../core/diagram/model.ts'
import type { Network, NetworkLink, NetworkNode } from '../../core/diagram/network.ts'
import { make, makeButton } from '../element.ts'
import { citeButtons } from './cites.ts'
import { otherViews, viewsLine } from './other-views.ts'

export interface CardActions {
  /** A link to another card of the picture. */
  readonly jump: (id: string, name: string) => Node
  /** Absent where a picture has no links along which a failure could pass. */
  readonly fail: ((...ids: readonly string[]) => void) | undefined
  /** What fails together with a card, by the entry’s own word. */
  readonly domain: { readonly name: string; readonly ids: readonly string[] } | undefined
  readonly copyLink: (button: HTMLButtonElement) => void
}

const headings: readonly (readonly [string, readonly Line['role'][]])[] = [
  ['Facts', ['size', 'fact', 'note']],
  ['Limits', ['limit']],
  ['Cost', ['cost']],
  ['How it fails', ['failure']],
  ['Commands', ['command']],
]

/** All that a picture says of a card: facts, limits, cost, failures, links; and what became of it, while something fails. */
export function cardPanel(
  node: NetworkNode,
  network: Network,
  hit: Hit | undefined,
  actions: CardActions,
): readonly (Node | undefined)[] {
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]))
  const product = node.lines.filter(({ role }) => role === 'product')
  const about = [...product.map(({ text }) => text), ...(node.group === undefined ? [] : [node.group])]
  const { domain } = actions
  const gauge = node.gauge && Math.round((node.gauge.load / node.gauge.limit) * 100)
  const jump = (id: string): Node => actions.jump(id, names.get(id) ?? id)
  return [
    make('h3', { tabindex: '-1' }, node.name),
    about.length > 0 ? make('p', { class: 'about' }, about.join(' · ')) : undefined,
    hit &&
      make(
        'p',
        { class: `fate ${hit.fate}` },
        make('b', {}, hit.fate),
        hit.effect ? `: ${hit.effect.why}` : '',
      ),
    make(
      'p',
      { class: 'actions' },
      actions.fail && hit?.wave !== 0
        ? makeButton(hit ? 'Fail this too' : 'Fail this', () => actions.fail?.(node.id), { class: 'fail' })
        : undefined,
      actions.fail && !hit && domain
        ? makeButton(`Fail all of ${domain.name}`, () => actions.fail?.(...domain.ids), { class: 'fail' })
        : undefined,
      makeButton('Copy link to this', actions.copyLink),
      ...placesOnPage(node),
    ),
    viewsLine('Also in', otherViews([node.id], { chosen: node.id, failing: [] })),
    make(
      'div',
      { class: 'parts' },
      ...headings.map(([title, roles]) => {
        const lines = node.lines.filter(({ role }) => roles.includes(role)).map(lineItem)
        if (title === 'Limits' && gauge !== undefined && Number.isFinite(gauge))
          lines.push(make('li', {}, `At ${gauge} % of its limit`))
        return part(title, lines)
      }),
      part(
        'Leads to',
        network.links
          .filter(({ from }) => from === node.id)
          .map((link) => linkItem(link, `${capital(link.forth)} `, jump(link.to))),
      ),
      part(
        'Comes from',
        network.links
          .filter(({ to, from }) => to === node.id && from !== node.id)
          .map((link) => linkItem(link, `${capital(link.back)} `, jump(link.from))),
      ),
    ),
  ]
}

/** Where the page tells more: the card’s own part, or its step in the walk. */
function placesOnPage({ id, href }: NetworkNode): readonly Node[] {
  const step = ['checks', 'fixes']
    .map((list) => `${list}-${id}`)
    .find((each) => document.getElementById(each))
  if (step) return [make('a', { href: `#${step}` }, 'Walk the tree from here')]
  return href === undefined ? [] : [make('a', { href }, 'All the entry says of it')]
}

const part = (title: string, items: readonly Node[]): Node | undefined =>
  items.length === 0 ? undefined : make('section', {}, make('h4', {}, title), make('ul', {}, ...items))

const lineItem = ({ text, role, cites }: Line): HTMLLIElement =>
  make('li', {}, role === 'command' ? make('code', { class: 'verbatim' }, text) : text, citeButtons(cites))

const linkItem = ({ lines }: NetworkLink, ...head: readonly (Node | string)[]): Node =>
  make(
    'li',
    {},
    ...head,
    ...lines.flatMap(({ text, cites }, index) => [
      index === 0 ? ': ' : '; ',
      text.replace(/[.;]$/, ''),
      citeButtons(cites),
    ]),
  )

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
