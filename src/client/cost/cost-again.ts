import type { CostModel, CostSetting, PricedItem } from '../../core/cost/cost-model.ts'
import { type CostChanges, reprice } from '../../core/cost/reprice.ts'
import type { PriceTerm } from '../../core/schema/prices.ts'
import { readCosts, writeCosts } from '../../core/site/addresses/cost-address.ts'
import { confirm, make, makeButton } from '../element.ts'

/** Fields for the numbers and prices behind an entry’s costs; what was changed stands in the page’s address, to be handed on. */
export function enableCosts(page: Document): void {
  const section = page.querySelector<HTMLElement>('#cost-again')
  const text = section?.querySelector('script[type="application/json"]')?.textContent
  const form = section?.querySelector('form')
  if (!section || !form || !text) return
  const model = JSON.parse(text) as CostModel
  const fields = [
    ...model.settings.map(settingField),
    ...(['region', 'term'] as const).flatMap((part) => choiceField(part, model.prices)),
  ]
  if (fields.length === 0) return
  const note = section.querySelector<HTMLElement>('.note')
  const show = (): void => {
    const isChanged = fields.some((field) => field.changed() !== undefined)
    const { costs, kept } = reprice(model, changesOf(fields))
    for (const cell of section.querySelectorAll<HTMLElement>('.now')) cell.hidden = !isChanged
    for (const { name, now, ratio } of costs) {
      const cell = section.querySelector(`tr[data-result="${CSS.escape(name)}"] td.now`)
      cell?.replaceChildren(
        now,
        ratio === 1 ? '' : make('small', {}, ratio === undefined ? '' : ` × ${Number(ratio.toPrecision(3))}`),
      )
    }
    if (note)
      note.textContent =
        kept.length === 0
          ? ''
          : `Kept at its own price, because the lists hold none for that: ${kept.map(({ item }) => item).join(', ')}.`
  }
  const link = makeButton('Copy link to these numbers', (button) => {
    const address = new URL(location.href)
    address.hash = writeCosts(fields.flatMap((field) => field.changed() ?? []))
    history.replaceState(null, '', address)
    navigator.clipboard.writeText(address.href).then(
      () => confirm(button, 'Copied'),
      () => confirm(button, 'It is in the address bar'),
    )
  })
  const reset = makeButton('As published', () => {
    for (const field of fields) field.reset()
    show()
  })
  form.append(...fields.map(({ label }) => label), make('p', { class: 'actions' }, reset, link))
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', show)
  const take = (): void => {
    const handed = readCosts(location.hash)
    if (!handed) return
    for (const field of fields) field.reset()
    for (const [name, value] of handed) fields.find((field) => field.name === name)?.set(value)
    show()
    section.scrollIntoView()
  }
  take()
  addEventListener('hashchange', take)
}

interface Field {
  readonly name: string
  readonly label: HTMLLabelElement
  /** Name and value as the address has them; undefined where it is as published or no value. */
  readonly changed: () => readonly (readonly [string, string])[] | undefined
  readonly apply: (changes: { values: Map<string, number>; region?: string; term?: PriceTerm }) => void
  readonly set: (value: string) => void
  readonly reset: () => void
}

function changesOf(fields: readonly Field[]): CostChanges {
  const changes: { values: Map<string, number>; region?: string; term?: PriceTerm } = { values: new Map() }
  for (const field of fields) if (field.changed()) field.apply(changes)
  return changes
}

/** A number in the unit that the entry writes it in. */
function settingField({ name, base, shape, text }: CostSetting): Field {
  const published = String(Number((base / shape.worth).toPrecision(12)))
  const box = make('input', { type: 'number', min: '0', step: 'any', value: published, inputmode: 'decimal' })
  const isValue = (): boolean => box.value !== '' && Number(box.value) >= 0
  return {
    name,
    label: make(
      'label',
      { title: `As published: ${text}` },
      make('span', {}, name.replaceAll(/[_.]/g, ' ')),
      make('span', { class: 'unit' }, shape.before, box, shape.after.replace(/^[+,\s]+/, ' ')),
    ),
    changed: () => (isValue() && box.value !== published ? [[name, box.value]] : undefined),
    apply: ({ values }) => values.set(name, Number(box.value) * shape.worth),
    set: (value) => {
      if (value !== '' && Number(value) >= 0) box.value = value
    },
    reset: () => {
      box.value = published
    },
  }
}

/** A list of the regions or terms on offer, where there is a choice. */
function choiceField(part: 'region' | 'term', prices: readonly PricedItem[]): readonly Field[] {
  const offered = [
    ...new Set(prices.flatMap(({ offers }) => offers.flatMap((offer) => offer[part] ?? []))),
  ].sort()
  if (offered.length < 2) return []
  const box = make(
    'select',
    {},
    make('option', { value: '' }, 'as published'),
    ...offered.map((value) => make('option', { value }, value)),
  )
  return [
    {
      name: part,
      label: make('label', {}, make('span', {}, part === 'region' ? 'Region' : 'How it is bought'), box),
      changed: () => (box.value === '' ? undefined : [[part, box.value]]),
      apply: (changes) => {
        if (part === 'region') changes.region = box.value
        else changes.term = box.value as PriceTerm
      },
      set: (value) => {
        if (offered.includes(value)) box.value = value
      },
      reset: () => {
        box.value = ''
      },
    },
  ]
}
