import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { Tone } from "~/design/badge"
import type { IconName } from "~/design/icon"
import type { OrderStep } from "./cooperative-order"

type StatusWords = { label: MessageDescriptor; tone: Tone; icon: IconName }

const STATUSES: Record<string, StatusWords> = {
  pending: { label: msg`To answer`, tone: "saffron", icon: "clock" },
  accepted: { label: msg`To send`, tone: "clay", icon: "cart" },
  shipped: { label: msg`On its way`, tone: "indigo", icon: "truck" },
  delivered: { label: msg`Delivered and paid`, tone: "olive", icon: "check" },
  refused: { label: msg`Refused`, tone: "plain", icon: "close" },
  cancelled: { label: msg`Cancelled`, tone: "plain", icon: "close" },
}

/** What an order asks of the cooperative now, in words and a sign. */
export const workStatus = (status: string): StatusWords =>
  STATUSES[status] ?? { label: msg`Closed`, tone: "plain", icon: "info" }

/** The words of each step on its button. */
export const STEP_WORDS: Record<OrderStep, { label: MessageDescriptor; icon: IconName }> = {
  accept: { label: msg`Accept the order`, icon: "check" },
  refuse: { label: msg`Refuse`, icon: "close" },
  ship: { label: msg`It has left`, icon: "truck" },
  deliver: { label: msg`Delivered, cash received`, icon: "cash" },
}
