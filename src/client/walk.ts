import { stepsAhead } from '../core/site/addresses/steps-ahead.ts'
import {
  readWalk,
  shortestWalk,
  type Walk,
  type WalkSteps,
  writeWalk,
} from '../core/site/addresses/walk-address.ts'
import { cardsOf } from './diagram/cards.ts'
import { confirm, make, makeButton } from './element.ts'

/** Shows a guide’s tree one step at a time; where the reader is stands in the page’s address, to be handed on. */
export function enableWalk(page: Document): void {
  const section = page.querySelector<HTMLElement>('section.walk')
  const bar = section?.querySelector<HTMLElement>('.walk-bar')
  const foot = section?.querySelector<HTMLElement>('.walk-foot')
  const items = [...(section?.querySelectorAll<HTMLElement>('li.walk-step') ?? [])]
  const start = items[0]?.dataset.step
  if (!section || !bar || !foot || start === undefined) return
  const steps: WalkSteps = new Map(
    items.map((item) => [
      item.dataset.step ?? '',
      new Map([...answersIn(item)].map(({ dataset }) => [dataset.answer ?? '', dataset.to ?? ''])),
    ]),
  )
  const checks = new Set(
    items.filter((item) => item.classList.contains('question')).map((item) => item.dataset.step ?? ''),
  )
  const itemOf = (id: string): HTMLElement | undefined => items.find((item) => item.dataset.step === id)
  let walk: Walk = { passed: [], at: start }

  const back = makeButton('← Back', () =>
    go({ passed: walk.passed.slice(0, -1), at: walk.passed.at(-1)?.step ?? start }),
  )
  const again = makeButton('Start again', () => go({ passed: [], at: start }))
  const hand = makeButton('Copy link to this step', (button) => void copyLink(button))
  const whole = makeButton('All steps as a list', () => list(!section.classList.contains('listed')), {
    'aria-pressed': 'false',
  })
  const progress = make('p', { class: 'progress', role: 'status' })
  const note = make('p', { class: 'note' })
  const trail = make('ol', { class: 'passed', 'aria-label': 'Answers so far' })
  bar.append(back, again, progress, note, trail)
  foot.append(hand, whole)
  section.classList.add('live')

  const list = (isListed: boolean): void => {
    section.classList.toggle('listed', isListed)
    whole.setAttribute('aria-pressed', String(isListed))
  }
  const copyLink = async (button: HTMLButtonElement): Promise<void> => {
    const link = new URL(location.href)
    link.hash = writeWalk(walk)
    try {
      await navigator.clipboard.writeText(link.href)
      confirm(button, 'Copied')
    } catch {
      history.replaceState(null, '', link.href)
      confirm(button, 'It is in the address bar')
    }
  }
  const render = (): void => {
    for (const item of items) item.classList.toggle('current', item.dataset.step === walk.at)
    const { least, most } = stepsAhead(walk.at, steps, checks)
    const ahead =
      most === 0 ? 'the end of this way' : least === most ? `${most} to go` : `${least} to ${most} to go`
    progress.textContent = `Step ${walk.passed.length + 1} · ${ahead}`
    back.hidden = walk.passed.length === 0
    again.hidden = walk.passed.length === 0
    trail.replaceChildren(
      ...walk.passed.map(({ step, answer }, index) => {
        const words = itemOf(step)?.querySelector('h3')?.firstChild?.textContent ?? step
        const said = [...answersIn(itemOf(step))].find(({ dataset }) => dataset.answer === answer)?.firstChild
          ?.textContent
        return make(
          'li',
          {},
          earlier(words, { passed: walk.passed.slice(0, index), at: step }),
          ' ',
          make('b', {}, said ?? answer),
        )
      }),
    )
    const passed = new Set(walk.passed.map(({ step }) => step))
    for (const stage of page.querySelectorAll(`#diagram-${section.dataset.diagram} .stage`))
      for (const card of cardsOf(stage)) {
        card.classList.toggle('walking', card.dataset.node === walk.at)
        card.classList.toggle('walked', passed.has(card.dataset.node ?? ''))
      }
  }
  const earlier = (words: string, to: Walk): Node => {
    const link = make('a', { href: `#${writeWalk(to)}` }, words)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      go(to)
    })
    return link
  }
  /** Shows a step and says so to whoever cannot see it. */
  const show = (next: Walk, isWhole = true): void => {
    walk = next
    note.textContent = isWhole
      ? ''
      : 'This link was made for another version of this guide: it is followed as far as the tree still goes that way.'
    render()
  }
  const face = (): void => {
    list(false)
    itemOf(walk.at)?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
    section.scrollIntoView({ block: 'start' })
  }
  const go = (next: Walk): void => {
    page.documentElement.classList.remove('arriving')
    show(next)
    history.pushState(null, '', `#${writeWalk(next)}`)
    face()
  }
  section.addEventListener('click', (event) => {
    const answer = (event.target as Element).closest<HTMLElement>('a[data-answer]')
    const step = answer?.closest<HTMLElement>('li.walk-step')?.dataset.step
    if (!answer || step === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const { answer: word = '', to = '' } = answer.dataset
    // In the list any step may be answered: the walk then is the shortest to it.
    const before = step === walk.at ? walk : (shortestWalk(start, step, steps) ?? { passed: [], at: step })
    go({ passed: [...before.passed, { step, answer: word }], at: to })
  })
  const arrive = (): void => {
    const fragment = location.hash.slice(1)
    const read = readWalk(fragment, steps)
    const named = items.find(({ id }) => id === fragment)?.dataset.step
    const found = named === undefined ? undefined : shortestWalk(start, named, steps)
    if (read) show(read.walk, read.isWhole)
    else if (found) show(found)
    else if (fragment === '') show({ passed: [], at: start })
    if (read || found) face()
  }
  addEventListener('hashchange', arrive)
  addEventListener('popstate', arrive)
  render()
  if (location.hash !== '') arrive()
}

const answersIn = (item: HTMLElement | undefined): Iterable<HTMLElement> =>
  item?.querySelectorAll<HTMLElement>('a[data-answer]') ?? []
