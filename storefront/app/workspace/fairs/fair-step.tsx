import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react"
import { Badge, type Tone } from "~/design/badge"
import type { IconName } from "~/design/icon"
import type { FairStep } from "./fair"

const WORDS: Record<FairStep, { label: MessageDescriptor; tone: Tone; icon: IconName }> = {
  apply: { label: msg`You may apply`, tone: "saffron", icon: "pencil" },
  applied: { label: msg`Application sent`, tone: "indigo", icon: "clock" },
  offered: { label: msg`A stand for you: answer`, tone: "saffron", icon: "hand" },
  waiting: { label: msg`On the waiting list`, tone: "indigo", icon: "clock" },
  confirmed: { label: msg`You have a stand`, tone: "olive", icon: "check" },
  withdrawn: { label: msg`You do not come`, tone: "plain", icon: "close" },
  past: { label: msg`It is over`, tone: "plain", icon: "calendar" },
  cancelled: { label: msg`Cancelled`, tone: "plain", icon: "close" },
  none: { label: msg`Announced`, tone: "plain", icon: "calendar" },
}

/** Where the cooperative is with a fair, in a word and a sign. */
export const FairStepBadge = ({ step }: { step: FairStep }) => {
  const { i18n } = useLingui()
  const { label, tone, icon } = WORDS[step]
  return (
    <Badge tone={tone} icon={icon} className="w-fit text-base">
      {i18n._(label)}
    </Badge>
  )
}
