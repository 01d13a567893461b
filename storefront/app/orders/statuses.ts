import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { Tone } from "~/design/badge"

type StatusWords = { label: MessageDescriptor; tone: Tone }

const PART_STATUSES: Record<string, StatusWords> = {
  pending: { label: msg`Sent to the cooperative`, tone: "saffron" },
  accepted: { label: msg`Being prepared`, tone: "indigo" },
  shipped: { label: msg`On its way`, tone: "indigo" },
  delivered: { label: msg`Delivered`, tone: "olive" },
  refused: { label: msg`Refused by the cooperative`, tone: "alarm" },
  cancelled: { label: msg`Cancelled`, tone: "plain" },
}

/** How a part of an order stands, in words. */
export const partStatus = (status: string): StatusWords =>
  PART_STATUSES[status] ?? { label: msg`Sent to the cooperative`, tone: "plain" }

const ORDER_STATUSES: Record<string, StatusWords> = {
  pending: { label: msg`Sent to the cooperatives`, tone: "saffron" },
  in_progress: { label: msg`Under way`, tone: "indigo" },
  delivered: { label: msg`Delivered`, tone: "olive" },
  cancelled: { label: msg`Cancelled`, tone: "plain" },
}

/** How a whole order stands, in words. */
export const orderStatus = (status: string): StatusWords =>
  ORDER_STATUSES[status] ?? { label: msg`Under way`, tone: "plain" }
