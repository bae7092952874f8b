import { make } from '../element.ts'

/** Citation numbers that open the page’s own cards. */
export function citeButtons(cites: readonly number[]): HTMLElement | undefined {
  const known = cites.filter((number) => document.getElementById(`cite-${number}`))
  if (known.length === 0) return undefined
  return make(
    'sup',
    { class: 'cites' },
    ...known.map((number) =>
      make(
        'button',
        {
          type: 'button',
          class: 'cite',
          popovertarget: `cite-${number}`,
          'aria-label': `Citation ${number}`,
        },
        String(number),
      ),
    ),
  )
}

/** Behind a modal dialog nothing can be used: a card that is opened from inside it moves into it, until `giveBack`. */
export function borrowCards(dialog: HTMLDialogElement): { readonly giveBack: () => void } {
  const borrowed = new Map<Element, Comment>()
  dialog.addEventListener(
    'click',
    (event) => {
      const id = (event.target as Element).closest('[popovertarget]')?.getAttribute('popovertarget')
      const card = id ? document.getElementById(id) : null
      if (!card || dialog.contains(card)) return
      const place = document.createComment('')
      card.replaceWith(place)
      borrowed.set(card, place)
      dialog.append(card)
    },
    true,
  )
  return {
    giveBack: () => {
      for (const [card, place] of borrowed) place.replaceWith(card)
      borrowed.clear()
    },
  }
}
