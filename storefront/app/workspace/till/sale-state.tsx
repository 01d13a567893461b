import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react"
import { Badge, type Tone } from "~/design/badge"
import type { IconName } from "~/design/icon"
import type { SaleState } from "./till"

const WORDS: Record<SaleState, { label: MessageDescriptor; tone: Tone; icon: IconName }> = {
  waiting: { label: msg`Kept on this phone`, tone: "saffron", icon: "clock" },
  received: { label: msg`Sent`, tone: "olive", icon: "check" },
  merged: { label: msg`Sent`, tone: "olive", icon: "check" },
  conflict: { label: msg`Needs your answer`, tone: "alarm", icon: "warning" },
  refused: { label: msg`Could not be done`, tone: "alarm", icon: "warning" },
  undone: { label: msg`Undone`, tone: "plain", icon: "close" },
  voided: { label: msg`Undone`, tone: "plain", icon: "close" },
}

/** How far a sale has come, in a word and a sign. */
export const SaleStateBadge = ({ state }: { state: SaleState }) => {
  const { i18n } = useLingui()
  const { label, tone, icon } = WORDS[state]
  return (
    <Badge tone={tone} icon={icon} className="w-fit">
      {i18n._(label)}
    </Badge>
  )
}
