import type { SearchDocument } from '../../core/site/search-documents.ts'
import type { Answer as Triaged } from '../../core/triage/answer.ts'
import { element } from '../element.ts'
import { type Answer, answersTo } from './answers.ts'
import { firstSteps } from './first-steps.ts'

/** What the panel below the box shows for a paste. Steps are fetched and put in when they are there. */
export function answerPanel(
  query: string,
  triaged: Triaged,
  documents: readonly SearchDocument[],
  root: string,
): readonly HTMLElement[] {
  const [first, ...others] = answersTo(query, documents, triaged)
  if (first?.score !== undefined)
    return [bestAnswer(first, documents, root), ...otherAnswers('Or', others, root)]
  return [
    element(
      'div',
      { class: 'unknown' },
      element('h2', {}, 'I do not know this one'),
      element('p', {}, unknownBecause(triaged)),
    ),
    ...otherAnswers('Entries by that name', first ? [first, ...others] : [], root),
  ]
}

function unknownBecause({ foreign, technologies }: Triaged): string {
  const near =
    technologies.length === 0 ? '' : ` The nearest that the atlas knows: ${technologies.join(', ')}.`
  return foreign.length > 0
    ? `It seems to come from ${foreign.join(', ')}, of which the atlas has no guide.${near}`
    : `No entry fits it well enough to send you there.${near} Paste more of it: the line with the error, and the one that names the program.`
}

function bestAnswer(answer: Answer, documents: readonly SearchDocument[], root: string): HTMLElement {
  const steps = element('div', { class: 'first-steps' }, element('p', {}, 'Loading its first steps …'))
  firstSteps(answer.id, root).then(
    ({ list, incidents }) =>
      steps.replaceChildren(
        element('h3', {}, 'Do this first'),
        list,
        ...happenedBefore(incidents, documents, root),
      ),
    () =>
      steps.replaceChildren(
        element('p', {}, 'Its first steps could not be loaded; the link above leads to them.'),
      ),
  )
  return element(
    'article',
    { class: 'best' },
    element('h2', {}, link(answer, root)),
    element(
      'p',
      { class: 'why' },
      element('b', {}, sureness(answer.score ?? 0)),
      answer.why === undefined ? undefined : ': it has ',
      answer.why === undefined ? undefined : element('code', { class: 'verbatim' }, answer.why),
    ),
    steps,
  )
}

/** How sure a score is, in words: somebody just woken reads no per cent. */
const sureness = (score: number): string =>
  score >= 0.85 ? 'This is it' : score >= 0.6 ? 'Likely' : 'Perhaps'

function happenedBefore(
  ids: readonly string[],
  documents: readonly SearchDocument[],
  root: string,
): readonly HTMLElement[] {
  const known = documents.filter(({ id }) => ids.includes(id))
  if (known.length === 0) return []
  const items = known.map(({ id, title }) =>
    element('li', {}, element('a', { href: `${root}${id}.html` }, title)),
  )
  return [element('h3', {}, 'It happened before'), element('ul', {}, ...items)]
}

function otherAnswers(title: string, answers: readonly Answer[], root: string): readonly HTMLElement[] {
  if (answers.length === 0) return []
  const items = answers.map((answer) =>
    element(
      'li',
      {},
      link(answer, root),
      answer.why === undefined ? undefined : element('small', {}, answer.why),
    ),
  )
  return [element('h2', { class: 'others' }, title), element('ul', { class: 'answers' }, ...items)]
}

const link = ({ id, title }: Answer, root: string): HTMLAnchorElement =>
  element('a', { href: `${root}${id}.html`, 'data-answer': '' }, title)
