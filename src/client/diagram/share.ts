import { confirm, make, makeButton } from '../element.ts'
import { cardsOf, linesOf } from './cards.ts'

/** Twice the size: sharp where screens are, and in a ticket that shows it larger. */
const pixels = 2

/** A menu that copies a picture as text, as a drawing or as an image; what the clipboard refuses is saved as a file. */
export function shareMenu(name: string, mermaid: string, current: () => SVGSVGElement): HTMLDetailsElement {
  const menu = make(
    'details',
    { class: 'share' },
    make('summary', {}, 'Copy as…'),
    make(
      'div',
      { class: 'choices' },
      makeButton('Mermaid', (button) => copyText(button, mermaid, `${name}.mmd`)),
      makeButton('SVG', (button) => copyText(button, plainSvg(current()), `${name}.svg`)),
      makeButton('PNG', (button) => copyImage(button, current(), `${name}.png`)),
    ),
  )
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    event.stopPropagation()
    event.preventDefault()
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  return menu
}

/** Copies a text, or saves it where the clipboard is closed. */
export async function copyText(button: HTMLButtonElement, text: string, file: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    confirm(button, 'Copied')
  } catch {
    save(new Blob([text], { type: 'text/plain' }), file)
    confirm(button, 'Saved')
  }
}

async function copyImage(button: HTMLButtonElement, svg: SVGSVGElement, file: string): Promise<void> {
  const image = toPng(svg)
  try {
    // The promise goes in as it is: Safari forgets that there was a click by the time the image is made.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })])
    confirm(button, 'Copied')
  } catch {
    save(await image, file)
    confirm(button, 'Saved')
  }
}

/** The drawing as it was made: whole, without what the reader has marked in it. */
export function plainSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  for (const each of copy.querySelectorAll('.verdict')) each.remove()
  for (const each of [...cardsOf(copy), ...linesOf(copy)])
    for (const name of ['class', 'tabindex', 'role', 'aria-label']) each.removeAttribute(name)
  copy.setAttribute('viewBox', `0 0 ${copy.getAttribute('width')} ${copy.getAttribute('height')}`)
  return new XMLSerializer().serializeToString(copy)
}

/** Drawn on white in the colours of print, whatever the screen’s; a data address, since the page’s policy allows no other. */
async function toPng(svg: SVGSVGElement): Promise<Blob> {
  const light = plainSvg(svg).replace(/@media screen[\s\S]*?(?=<\/style>)/, '')
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(light)}`
  await image.decode()
  const canvas = make('canvas', {
    width: String(Math.ceil(image.naturalWidth * pixels)),
    height: String(Math.ceil(image.naturalHeight * pixels)),
  })
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws no images.')
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The image could not be made.'))),
      'image/png',
    ),
  )
}

function save(blob: Blob, file: string): void {
  const address = URL.createObjectURL(blob)
  make('a', { href: address, download: file }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
