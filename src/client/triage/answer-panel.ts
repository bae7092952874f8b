import type { SearchDocument } from '../../core/browse/search-documents.ts'
import type { Answer as Triaged } from '../../core/triage/answer.ts'
import { make } from '../element.ts'
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
    make(
      'div',
      { class: 'unknown' },
      make('h2', {}, 'I do not know this one'),
      make('p', {}, unknownBecause(triaged)),
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
  const steps = make('div', { class: 'first-steps' }, make('p', {}, 'Loading its first steps …'))
  firstSteps(answer.id, root).then(
    ({ list, incidents }) =>
      steps.replaceChildren(
        make('h3', {}, 'Do this first'),
        list,
        ...happenedBefore(incidents, documents, root),
      ),
    () =>
      steps.replaceChildren(
        make('p', {}, 'Its first steps could not be loaded; the link above leads to them.'),
      ),
  )
  return make(
    'article',
    { class: 'best' },
    make('h2', {}, link(answer, root)),
    make(
      'p',
      { class: 'why' },
      make('b', {}, sureness(answer.score ?? 0)),
      answer.why === undefined ? undefined : ': it has ',
      answer.why === undefined ? undefined : make('code', { class: 'verbatim' }, answer.why),
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
  const items = known.map(({ id, title }) => make('li', {}, make('a', { href: `${root}${id}.html` }, title)))
  return [make('h3', {}, 'It happened before'), make('ul', {}, ...items)]
}

function otherAnswers(title: string, answers: readonly Answer[], root: string): readonly HTMLElement[] {
  if (answers.length === 0) return []
  const items = answers.map((answer) =>
    make('li', {}, link(answer, root), answer.why === undefined ? undefined : make('small', {}, answer.why)),
  )
  return [make('h2', { class: 'others' }, title), make('ul', { class: 'answers' }, ...items)]
}

const link = ({ id, title }: Answer, root: string): HTMLAnchorElement =>
  make('a', { href: `${root}${id}.html`, 'data-answer': '' }, title)
