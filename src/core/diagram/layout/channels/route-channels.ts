import type { Box, Point } from '../graph-layout.ts'
import type { ChannelRequest, ChannelResult, Route, Way } from './channel-request.ts'
import { chooseLanes } from './choose-lanes.ts'
import { type PackedChannel, type Passage, packChannel } from './pack-channel.ts'
import { setPins } from './set-pins.ts'

/**
 * Routes right-angled lines between cards that stand in rows: level in the channels between the rows,
 * upright in the gaps between cards. Cards are never crossed, and each channel grows to what runs in it.
 * Made for pictures of fixed width with cards full of text, which layered layouts make too wide.
 */
export function routeChannels(request: ChannelRequest): ChannelResult {
  const ways = setPins(request)
  const crowded = chooseLanes(request, ways)
  const passages = Map.groupBy(ways.flatMap(toPassages), ({ channel }) => channel)
  const channels = Array.from({ length: request.rows.length + 1 }, (_, index) =>
    packChannel(passages.get(index) ?? [], request),
  )
  const rowTops: number[] = []
  const channelTops: number[] = []
  let y = request.top
  for (const [index, channel] of channels.entries()) {
    channelTops.push(y)
    y +=
      index > 0 && index < request.rows.length
        ? Math.max(channel.height, request.leastGap(index))
        : channel.height
    const row = request.rows[index]
    if (!row) break
    rowTops.push(y)
    y += row.height
  }
  const bottoms = rowTops.map((top, index) => top + (request.rows[index]?.height ?? 0))
  const routes = new Map(
    ways.map((way) => [way.link.id, toRoute(way, channels, channelTops, rowTops, bottoms)]),
  )
  return { rowTops, bottom: y, routes, crowded }
}

/** The words go into the first channel, where the line starts. */
function toPassages({ link, start, end, lane }: Way): readonly (Passage & { channel: number })[] {
  const words = { ...(link.label ? { label: link.label } : {}), ...(link.badge ? { badge: link.badge } : {}) }
  if (start.channel === end.channel || lane === undefined) {
    return [{ link: link.id, channel: start.channel, enters: start, leaves: end, ...words }]
  }
  const down = end.channel > start.channel
  const between = Array.from({ length: Math.abs(end.channel - start.channel) - 1 }, (_, index) => ({
    link: link.id,
    channel: Math.min(start.channel, end.channel) + 1 + index,
    enters: { x: lane, side: 'above' as const },
    leaves: { x: lane, side: 'below' as const },
  }))
  return [
    ...between,
    {
      link: link.id,
      channel: start.channel,
      enters: start,
      leaves: { x: lane, side: down ? 'below' : 'above' },
      ...words,
    },
    { link: link.id, channel: end.channel, enters: { x: lane, side: down ? 'above' : 'below' }, leaves: end },
  ]
}

function toRoute(
  { link, start, end, lane }: Way,
  channels: readonly PackedChannel[],
  channelTops: readonly number[],
  rowTops: readonly number[],
  rowBottoms: readonly number[],
): Route {
  const edge = ({ channel, side }: Way['start']): number =>
    (side === 'above' ? rowBottoms[channel - 1] : rowTops[channel]) ?? 0
  const level = (channel: number): number =>
    (channelTops[channel] ?? 0) + (channels[channel]?.levels.get(link.id) ?? 0)
  const first = level(start.channel)
  const last = level(end.channel)
  const points: Point[] = [
    { x: start.x, y: edge(start) },
    { x: start.x, y: first },
    ...(lane === undefined || start.channel === end.channel
      ? []
      : [
          { x: lane, y: first },
          { x: lane, y: last },
        ]),
    { x: end.x, y: last },
    { x: end.x, y: edge(end) },
  ]
  const top = channelTops[start.channel] ?? 0
  const moved = (box: Box | undefined): Box | undefined => box && { ...box, y: box.y + top }
  const label = moved(channels[start.channel]?.labels.get(link.id))
  const badge = moved(channels[start.channel]?.badges.get(link.id))
  return { points, ...(label ? { label } : {}), ...(badge ? { badge } : {}) }
}
