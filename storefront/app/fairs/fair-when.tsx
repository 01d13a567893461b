import { Trans } from "@lingui/react/macro"
import type { FairPageData } from "./fair-page"

/** One sentence on the doors: when they open, that they are open and until when, or that it is over. */
export const FairWhen = ({ fair }: { fair: FairPageData }) => {
  const { phase, opens, closes, doorsChange, areDoorsOpen } = fair
  if (phase === "cancelled") return <Trans>This fair will not take place.</Trans>
  if (phase === "over" || phase === "closed") return <Trans>It closed on {closes}.</Trans>
  if (phase !== "open") return <Trans>Doors open on {opens}, Morocco time.</Trans>
  if (areDoorsOpen)
    return doorsChange ? <Trans>Open now, until {doorsChange}.</Trans> : <Trans>Open now.</Trans>
  return doorsChange ? (
    <Trans>Doors are closed just now; they open again on {doorsChange}.</Trans>
  ) : (
    <Trans>Doors are closed just now.</Trans>
  )
}
