import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { Tone } from "~/design/badge"
import type { IconName } from "~/design/icon"

type StatusWords = { label: MessageDescriptor; tone: Tone; icon: IconName }

const STATUSES: Record<string, StatusWords> = {
  published: { label: msg`On sale`, tone: "olive", icon: "check" },
  paused: { label: msg`Paused`, tone: "saffron", icon: "pause" },
  draft: { label: msg`Draft`, tone: "plain", icon: "pencil" },
  in_review: { label: msg`The network is looking at it`, tone: "indigo", icon: "clock" },
  refused: { label: msg`To correct`, tone: "alarm", icon: "warning" },
}

/** How far a listing is, in a word and a sign. */
export const listingStatus = (status: string): StatusWords =>
  STATUSES[status] ?? (STATUSES["draft"] as StatusWords)

/** Whether a listing can be put on sale now, or taken off it. */
export const canPublish = (status: string): boolean => ["draft", "paused", "refused"].includes(status)
export const canPause = (status: string): boolean => status === "published"
