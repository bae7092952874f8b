import { z } from 'zod'

/**
 * What a string in an entry is for. The evidence rules read it: `prose` must close each figure with a mark,
 * a `label` may also rely on the same figure being cited elsewhere in the entry, an `instant` is a point in
 * time covered by its own mark or by one in the same object, `marks` is nothing but marks, `verbatim` is
 * copied from a machine (an error, a command, a metric name), `formula` is evaluated, `result` is what it
 * gives and an `assumption` what it takes for granted. `id` is a name that other fields refer to.
 */
export type TextRole =
  | 'prose'
  | 'label'
  | 'instant'
  | 'verbatim'
  | 'marks'
  | 'formula'
  | 'result'
  | 'assumption'
  | 'id'

/** The role of every string schema below; read by `text-spots.ts`. */
export const textRoles = z.registry<{ readonly role: TextRole }>()

function text(role: TextRole, schema: z.ZodString, description: string): z.ZodString {
  const described = schema.meta({ description })
  textRoles.add(described, { role })
  return described
}

/** A sentence or a few, in own words; each figure is closed by `[@source]` or `[=calculation]`. */
export const prose = (description: string, max = 700): z.ZodString =>
  text('prose', z.string().trim().min(1).max(max), description)

/** A short name or title, shown without its marks. */
export const label = (description: string, max = 120): z.ZodString =>
  text('label', z.string().trim().min(1).max(max), description)

/** Copied letter by letter from a machine; never checked for figures. */
export const verbatim = (description: string, max = 2000): z.ZodString =>
  text('verbatim', z.string().min(1).max(max), description)

/** Nothing but marks: says where a verbatim text was read. */
export const marks = (description: string): z.ZodString =>
  text(
    'marks',
    z
      .string()
      .regex(/^\[[@=][^\]]+\](\s*\[[@=][^\]]+\])*$/, 'Expected only marks, such as `[@github-oct21]`.'),
    description,
  )

const instantForm = /^~?\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?(\s*\[[@=][^\]]+\])*$/

/** A point in time with its zone, or a day; a mark may follow. `~` before it says that it is approximate. */
export const instant = (description: string): z.ZodString =>
  text(
    'instant',
    z
      .string()
      .regex(instantForm, 'Expected a time such as `2018-10-21T22:52Z` or a day such as `2018-10-21`.'),
    description,
  )

/** An arithmetic formula over named inputs. */
export const formula = (description: string): z.ZodString =>
  text('formula', z.string().min(1).max(500), description)

/** What a formula gives, with its unit: checked by evaluating, so it needs no mark. */
export const result = (description: string): z.ZodString =>
  text('result', z.string().trim().min(1).max(120), description)

/** What a calculation takes for granted: its figures are assumed, and shown as such. */
export const assumption = (description: string): z.ZodString =>
  text('assumption', z.string().trim().min(1).max(300), description)

/** A version, as its maker writes it: never a figure. */
export const version = (description: string): z.ZodString =>
  text('id', z.string().trim().min(1).max(60), description)

/** What a price list calls the thing it prices, as its seller writes it: never a figure. */
export const itemName = (description: string): z.ZodString =>
  text('id', z.string().trim().min(1).max(120), description)

/** Lower-case words joined by hyphens. */
export const kebab = (description: string): z.ZodString =>
  text(
    'id',
    z
      .string()
      .max(80)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected lower-case words joined by hyphens.'),
    description,
  )

/** The id of another entry: its path below `atlas/`, without `.yaml`. */
export const entryId = (description: string): z.ZodString =>
  text(
    'id',
    z
      .string()
      .max(160)
      .regex(/^[a-z0-9-]+(\/[a-z0-9-]+){1,2}$/, 'Expected an entry’s path below `atlas/`, without `.yaml`.'),
    description,
  )

/** A date as precise as it is known: `2018`, `2018-10` or `2018-10-21`. */
export const partialDate = (description: string): z.ZodString =>
  text(
    'id',
    z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'Expected a date such as `2018-10-21`.'),
    description,
  )

/** An address a reader can open. */
export const httpsUrl = (description: string): z.ZodString =>
  text(
    'id',
    z
      .string()
      .max(500)
      .regex(/^https?:\/\/[^\s<>"'`\\]+$/i, 'Expected an address that begins with `https://` or `http://`.'),
    description,
  )
