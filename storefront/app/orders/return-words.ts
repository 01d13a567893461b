import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { Tone } from "~/design/badge"
import type { ReturnReason } from "./return-form"

/** Why goods are given back, in the shopper's words. */
export const RETURN_REASON_WORDS: Record<ReturnReason, MessageDescriptor> = {
  changed_mind: msg`I changed my mind`,
  damaged: msg`It arrived damaged`,
  not_as_described: msg`It is not as described`,
  wrong_item: msg`It is not what I ordered`,
  other: msg`Something else`,
}

type StatusWords = { label: MessageDescriptor; tone: Tone }

const STATUSES: Record<string, StatusWords> = {
  requested: { label: msg`Return asked`, tone: "saffron" },
  accepted: { label: msg`Return accepted: send it back`, tone: "indigo" },
  refused: { label: msg`Return refused`, tone: "alarm" },
  received: { label: msg`Returned`, tone: "olive" },
}

/** How a return stands, in words. */
export const returnStatus = (status: string): StatusWords =>
  STATUSES[status] ?? (STATUSES["requested"] as StatusWords)
