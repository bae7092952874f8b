import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Box } from '../graph-layout.ts'
import type { ChannelRequest } from './channel-request.ts'
import { routeChannels } from './route-channels.ts'

const card = (id: string, x: number, width = 180) => ({ id, x, width })

const request = (rows: ChannelRequest['rows'], links: ChannelRequest['links']): ChannelRequest => ({
  rows,
  links,
  left: 4,
  right: 696,
  top: 0,
  leastGap: () => 20,
})

test('neighbours one above the other are joined by a straight line', () => {
  const { routes } = routeChannels(
    request(
      [
        { height: 50, cards: [card('a', 100)] },
        { height: 50, cards: [card('b', 100)] },
      ],
      [{ id: '1', from: 'a', to: 'b' }],
    ),
  )
  const points = routes.get('1')?.points ?? []
  assert.equal(new Set(points.map(({ x }) => x)).size, 1)
  assert.equal(points[0]?.y, 50)
})

test('a line that passes a row runs beside its cards', () => {
  const rows = [
    { height: 50, cards: [card('a', 300)] },
    { height: 50, cards: [card('wall', 40, 620)] },
    { height: 50, cards: [card('b', 300)] },
  ]
  const { routes, crowded } = routeChannels(request(rows, [{ id: '1', from: 'a', to: 'b' }]))
  assert.equal(crowded, 0)
  assert(routes.get('1')?.points.some(({ x }) => x < 40 || x > 660))
})

test('a link to itself is a loop below the card', () => {
  const { routes } = routeChannels(
    request([{ height: 50, cards: [card('a', 300)] }], [{ id: '1', from: 'a', to: 'a' }]),
  )
  const points = routes.get('1')?.points ?? []
  assert.notEqual(points[0]?.x, points.at(-1)?.x)
  assert(Math.max(...points.map(({ y }) => y)) > 50)
})

test('whatever the links, no line crosses a card and no two labels meet', () => {
  const rows = [3, 2, 1, 3, 2].map((count, row) => ({
    height: 60,
    cards: Array.from({ length: count }, (_, index) =>
      card(`${row}${index}`, 60 + index * (580 / count), 580 / count - 22),
    ),
  }))
  const ids = rows.flatMap(({ cards }) => cards.map(({ id }) => id))
  const end = fc.constantFrom(...ids)
  fc.assert(
    fc.property(fc.array(fc.tuple(end, end, fc.boolean()), { maxLength: 24 }), (pairs) => {
      const links = pairs.map(([from, to, worded], index) => ({
        id: String(index),
        from,
        to,
        badge: { width: 20, height: 18 },
        ...(worded ? { label: { width: 120, height: 40 } } : {}),
      }))
      const { routes, rowTops } = routeChannels(request(rows, links))
      const cards = rows.flatMap((row, index) =>
        row.cards.map(({ x, width }) => ({ x, y: rowTops[index] ?? 0, width, height: row.height })),
      )
      const words: Box[] = []
      for (const { points, label, badge } of routes.values()) {
        for (const [index, b] of points.entries()) {
          const a = points[index - 1]
          if (!a) continue
          assert(a.x === b.x || a.y === b.y, 'a slanted line')
          const line = {
            x: Math.min(a.x, b.x),
            y: Math.min(a.y, b.y),
            width: Math.abs(a.x - b.x),
            height: Math.abs(a.y - b.y),
          }
          for (const each of cards) assert(!meet(each, line), 'a line crosses a card')
        }
        const box = label ?? badge
        if (!box) continue
        for (const each of [...cards, ...words]) assert(!meet(each, box), 'words meet a card or other words')
        words.push(box)
      }
      assert.equal(routes.size, links.length)
    }),
    { numRuns: 200 },
  )
})

const meet = (a: Box, b: Box): boolean =>
  a.x + 0.5 < b.x + b.width &&
  b.x + 0.5 < a.x + a.width &&
  a.y + 0.5 < b.y + b.height &&
  b.y + 0.5 < a.y + a.height
