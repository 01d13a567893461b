import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { IconName } from "~/design/icon"

type StateWords = { title: MessageDescriptor; next: MessageDescriptor; icon: IconName }

const STATES: Record<string, StateWords> = {
  draft: {
    title: msg`Not sent yet`,
    next: msg`Finish the screens below, then send it.`,
    icon: "paper",
  },
  corrections: {
    title: msg`Something to correct`,
    next: msg`The network read it and asks for a few changes. The rest stays as you gave it.`,
    icon: "warning",
  },
  submitted: {
    title: msg`Sent: the network is reading it`,
    next: msg`Two people look at it. We tell you by SMS; there is nothing to do now.`,
    icon: "clock",
  },
  verified: { title: msg`Accepted: you can sell`, next: msg`Photograph your first article.`, icon: "seal" },
  refused: {
    title: msg`Not accepted`,
    next: msg`The reason is below. Your network can tell you more.`,
    icon: "close",
  },
  suspended: {
    title: msg`Suspended for now`,
    next: msg`You can see and export everything and send open orders. Ask your network.`,
    icon: "warning",
  },
  closed: {
    title: msg`Closed`,
    next: msg`The reason is below. Your network can tell you more.`,
    icon: "close",
  },
}

/** Where an application stands and what comes next, in plain words. */
export const stateWords = (status: string, hasCorrections: boolean): StateWords =>
  (status === "draft" && hasCorrections ? STATES["corrections"] : STATES[status]) ??
  (STATES["submitted"] as StateWords)

const EVENTS: Record<string, MessageDescriptor> = {
  created: msg`Application begun`,
  updated: msg`Changed`,
  submitted: msg`Sent to the network`,
  corrections_asked: msg`The network asked for corrections`,
  approved: msg`A first person approved it`,
  verified: msg`Accepted by two people`,
  refused: msg`Not accepted`,
  suspended: msg`Suspended`,
  reopened: msg`Open again`,
  closed: msg`Closed`,
  document_added: msg`A paper was sent`,
  document_removed: msg`A paper was taken back`,
  document_reviewed: msg`The network looked at a paper`,
  member_added: msg`A member joined`,
  member_invited: msg`A member was invited`,
  member_removed: msg`A member left`,
}

/** The steps of the network's own work, and what happened more than once in a row, would only lengthen the story. */
export const tellingEvents = <T extends { kind: string }>(history: readonly T[]): T[] =>
  history.filter(({ kind }, index) => kind in EVENTS && (index === 0 || history[index - 1]?.kind !== kind))

/** What happened, in a few words; what this page has no words for is a change. */
export const eventWords = (kind: string): MessageDescriptor =>
  EVENTS[kind] ?? (EVENTS["updated"] as MessageDescriptor)
