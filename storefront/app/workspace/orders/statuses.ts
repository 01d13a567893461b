import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { Tone } from "~/design/badge"
import type { IconName } from "~/design/icon"
import type { StepName } from "./step-request"

type StatusWords = { label: MessageDescriptor; tone: Tone; icon: IconName }

export const STATUSES: Record<string, StatusWords> = {
  pending: { label: msg`To answer`, tone: "saffron", icon: "clock" },
  accepted: { label: msg`To pack`, tone: "clay", icon: "box" },
  packed: { label: msg`To send`, tone: "clay", icon: "truck" },
  partly_shipped: { label: msg`Partly sent`, tone: "indigo", icon: "truck" },
  shipped: { label: msg`On its way`, tone: "indigo", icon: "truck" },
  delivered: { label: msg`Delivered and paid`, tone: "olive", icon: "check" },
  refused: { label: msg`Refused`, tone: "plain", icon: "close" },
  cancelled: { label: msg`Cancelled`, tone: "plain", icon: "close" },
}

/** What an order asks of the cooperative now, in words and a sign. */
export const workStatus = (status: string): StatusWords =>
  STATUSES[status] ?? { label: msg`Closed`, tone: "plain", icon: "info" }

/** The words of each step on its button, and in the list of what waits. */
export const STEP_WORDS: Record<StepName, { label: MessageDescriptor; icon: IconName }> = {
  accept: { label: msg`Accept the order`, icon: "check" },
  refuse: { label: msg`Refuse`, icon: "close" },
  pack: { label: msg`It is packed`, icon: "box" },
  ship: { label: msg`It has left`, icon: "truck" },
  deliver: { label: msg`Delivered, cash received`, icon: "cash" },
  cancel_line: { label: msg`Cancel these`, icon: "minus" },
  return_accept: { label: msg`Accept the return`, icon: "check" },
  return_refuse: { label: msg`Refuse the return`, icon: "close" },
  return_received: { label: msg`The goods are back`, icon: "back" },
  refund_given: { label: msg`I gave the money back`, icon: "cash" },
}
