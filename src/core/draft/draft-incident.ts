import { parseDocument } from 'yaml'
import { Incident } from '../schema/kinds/incident.ts'
import { skeleton } from '../schema/skeleton.ts'
import { fromAlertmanager } from './from-alertmanager.ts'
import { fromPagerDuty } from './from-pagerduty.ts'
import type { Moment } from './moment.ts'

/** The moments of a payload of Alertmanager or PagerDuty; undefined where it is from neither. */
export const momentsOf = (payload: unknown): readonly Moment[] | undefined =>
  fromPagerDuty(payload) ?? fromAlertmanager(payload)

/**
 * The skeleton of an incident with the timeline filled in. What no tool can know, causes and lessons above all, is left to be
 * written; so are the sources, since a private atlas cites its own.
 */
export function draftIncident(moments: readonly Moment[], schemaPath: string): string {
  const document = parseDocument(skeleton(Incident, schemaPath))
  const [first] = moments
  if (first) {
    document.setIn(['as-of'], first.at.slice(0, 10))
    document.setIn(['trigger', 'time'], `${minute(first.at)} [@write-this]`)
  }
  document.setIn(
    ['timeline'],
    document.createNode(
      moments.map(({ at, what, phase, who, milestone }) => ({
        at: minute(at),
        what: `${shortened(what, longestText)} [@write-this]`,
        phase,
        ...(who === undefined ? {} : { who: shortened(who, longestWho) }),
        ...(milestone === undefined ? {} : { milestone }),
      })),
    ),
  )
  return document.toString({ lineWidth: 0 })
}

const longestText = 460
const longestWho = 80

const shortened = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`
}

/** `2021-10-12T09:51Z`: tools write seconds, timelines are read in minutes. */
const minute = (at: string): string => `${new Date(at).toISOString().slice(0, 16)}Z`
