import { amountsIn, isMoney } from '../../amounts.ts'
import type { CorpusRule } from '../../rule.ts'

/** Regions as clouds spell them, and words for places or for the lack of any. */
const region =
  /\b([a-z]{2,}(-[a-z]+)+-?\d[a-z]?|(north|south|east|west|central)+(us|uk|europe|asia|india|eu)\d?|(us|uk|eu|europe|asia)(north|south|east|west|central)+\d?|regions?|worldwide|global(ly)?|everywhere|all (sites|places|countries)|virginia|oregon|ohio|iowa|ireland|frankfurt|london|paris|tokyo|singapore|sydney|mumbai|belgium|netherlands|(united )?states|europe|asia|australia|canada|brazil|france|germany|japan|korea|india)\b/i

/** What is priced by place: machines, storage and traffic by the hour or gigabyte; a seat costs the same everywhere. */
const isPlaced = (per: string): boolean => /time|bytes/.test(per) && !/user|seat|developer|person/.test(per)

export const priceIsDated = {
  code: 'price-is-dated',
  scope: 'corpus',
  gate: 'cfo',
  severity: 'error',
  summary: 'A list price is dated to the month, has its unit, and names its region where it has one.',
  *check(corpus) {
    for (const [id, { data }] of corpus.prices) {
      const path = `${id}.yaml`
      if (/^\d{4}$/.test(data['as-of'])) {
        yield {
          path,
          at: ['as-of'],
          message: `Prices of the year ${data['as-of']} may be several prices.`,
          help: 'Date the list to the month, better to the day.',
        }
      }
      const named = `${data.title} ${data.note ?? ''}`
      for (const [index, { item, price, region: stated }] of data.rows.entries()) {
        const prices = amountsIn(price).filter(isMoney)
        if (prices.length === 0) {
          yield {
            path,
            at: ['rows', index, 'price'],
            message: `“${price}” holds no price.`,
            help: 'Write the price as the list prints it, with its unit: `$0.096 / hour [@x]`.',
          }
          continue
        }
        const per = prices.map(({ unit }) => unit.per ?? '').join(' ')
        if (per.trim() === '') {
          yield {
            path,
            at: ['rows', index, 'price'],
            message: `“${price}” does not say per what.`,
            help: 'Add the unit: `/ hour`, `/ GB / month`, `/ user / month`.',
          }
        } else if (isPlaced(per) && stated === undefined && !region.test(`${item} ${named}`)) {
          yield {
            path,
            at: ['rows', index, 'item'],
            message: `The price of “${item}” names no region.`,
            help: 'Give the row its `region`, or name it in the title or the note; where the price is the same everywhere, say so.',
          }
        }
      }
    }
  },
} satisfies CorpusRule
