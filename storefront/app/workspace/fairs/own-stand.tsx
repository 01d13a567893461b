import { Trans } from "@lingui/react/macro"
import { Link } from "react-router"
import { Card } from "~/design/card"
import { Icon } from "~/design/icon"
import { useWorkspaceLinks } from "../frame/workspace-links"
import type { FairView } from "./fairs.server"
import { PlanDrawing } from "./plan-drawing"

/** The cooperative's stand: its number in large, where it is on the plan, the posters to print for it. */
export const OwnStand = ({ fair }: { fair: FairView }) => {
  const href = useWorkspaceLinks()
  const { exhibitor } = fair
  if (!exhibitor?.stand || exhibitor.status === "withdrawn" || exhibitor.status === "waiting") return null
  return (
    <Card as="section" className="grid gap-3">
      <h2 className="flex items-baseline gap-3 text-2xl">
        <Trans>Our stand</Trans>
        <strong dir="ltr" className="text-6xl font-semibold text-clay-deep">
          {exhibitor.stand.number}
        </strong>
      </h2>
      {fair.plan ? <PlanDrawing plan={fair.plan} stands={fair.stands} own={exhibitor.stand.number} /> : null}
      {exhibitor.status === "confirmed" ? (
        <Link
          to={`${href("fairs")}/${fair.id}/posters`}
          className="flex min-h-14 items-center justify-center gap-2 rounded-control border border-line-strong bg-paper text-lg font-medium"
        >
          <Icon name="print" className="size-7 text-clay" />
          <Trans>Posters to print</Trans>
        </Link>
      ) : null}
    </Card>
  )
}
