import { useLingui } from "@lingui/react/macro"
import { Badge, type Tone } from "~/design/badge"
import type { IconName } from "~/design/icon"
import type { FairPhase } from "./fair-schema"

const LOOKS: Record<FairPhase, { tone: Tone; icon: IconName }> = {
  announced: { tone: "indigo", icon: "calendar" },
  call: { tone: "indigo", icon: "message" },
  call_over: { tone: "indigo", icon: "calendar" },
  allocated: { tone: "indigo", icon: "calendar" },
  open: { tone: "olive", icon: "tent" },
  over: { tone: "plain", icon: "clock" },
  closed: { tone: "plain", icon: "clock" },
  cancelled: { tone: "alarm", icon: "close" },
}

/** Where an edition stands, by a sign and a word. */
export const FairPhaseBadge = ({ phase }: { phase: FairPhase }) => {
  const { t } = useLingui()
  const words: Record<FairPhase, string> = {
    announced: t`Announced`,
    call: t`Cooperatives can apply`,
    call_over: t`Coming`,
    allocated: t`Coming`,
    open: t`On now`,
    over: t`Over`,
    closed: t`Over`,
    cancelled: t`Called off`,
  }
  return (
    <Badge tone={LOOKS[phase].tone} icon={LOOKS[phase].icon}>
      {words[phase]}
    </Badge>
  )
}
