import { make, makeButton } from '../element.ts'
import { explore } from './explore.ts'
import { fullScreen } from './full-screen.ts'
import { enableGestures } from './gestures.ts'
import { enableKeys, listKeys } from './keys.ts'
import { modelOf } from './model-of.ts'
import { type PictureView, pictureView } from './picture-view.ts'
import { shareMenu } from './share.ts'

/** Lets every picture of a page be zoomed, filled, copied and, where it has cards, walked. */
export function enableDiagrams(page: Document): void {
  const figures = page.querySelectorAll<HTMLElement>('figure.diagram')
  for (const figure of figures) enableDiagram(figure)
  if (figures.length > 0) listKeys()
}

const zoomKeys = 'Plus and minus zoom, 0 shows all of it, f fills the screen.'
const cardKeys = 'Enter goes to the cards and opens one; arrows go from card to card; Escape goes back.'

function enableDiagram(figure: HTMLElement): void {
  const viewer = figure.querySelector<HTMLElement>('.viewer')
  const bar = figure.querySelector<HTMLElement>('.viewer-bar')
  const stage = figure.querySelector<HTMLElement>('.stage')
  if (!viewer || !bar || !stage) return
  const views = [...stage.querySelectorAll('svg')].map(pictureView)
  // Of the two shapes a style shows the one that fits.
  const current = (): PictureView => {
    const view = views.find(({ svg }) => svg.checkVisibility()) ?? views[0]
    if (!view) throw new Error('A picture has no drawing.')
    return view
  }
  if (views.length === 0) return
  const title = figure.querySelector('figcaption')?.textContent ?? ''
  const full = fullScreen(figure, viewer, title, (isOpen) => {
    for (const view of views) view.enter(isOpen)
    whole.textContent = isOpen ? 'Leave full screen' : 'Full screen'
    whole.focus()
  })
  const whole = makeButton('Full screen', full.toggle, { title: 'Full screen (f)', 'aria-keyshortcuts': 'f' })
  const fit = (): void => current().fit()
  const mermaid = figure.querySelector('details.mermaid code')?.textContent ?? ''
  bar.append(
    make(
      'div',
      { class: 'zoom', role: 'group', 'aria-label': `Zoom: ${title}` },
      makeButton('−', () => current().zoom(1 / 1.4), {
        'aria-label': 'Smaller',
        title: 'Smaller (-)',
        'aria-keyshortcuts': '-',
      }),
      makeButton('+', () => current().zoom(1.4), {
        'aria-label': 'Larger',
        title: 'Larger (+)',
        'aria-keyshortcuts': '+',
      }),
      makeButton('Fit', fit, { title: 'All of it (0)', 'aria-keyshortcuts': '0' }),
    ),
    whole,
    shareMenu(figure.id, mermaid, () => current().svg),
  )
  enableGestures(stage, current, full.isOpen)
  stage.tabIndex = 0
  stage.setAttribute('role', 'group')
  stage.setAttribute('aria-label', `Picture: ${title}`)
  const model = modelOf(figure)
  const help = make(
    'p',
    { class: 'hidden', id: `${figure.id}-keys` },
    model ? `${zoomKeys} ${cardKeys}` : zoomKeys,
  )
  stage.setAttribute('aria-describedby', help.id)
  viewer.append(help)
  const cards = model && explore({ viewer, stage, bar, model, current })
  enableKeys(viewer, stage, { current, cards, fit, full })
}
