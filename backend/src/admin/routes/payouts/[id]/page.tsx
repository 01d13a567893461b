import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import { forNetwork } from "../../../admin-scopes/for-network"
import { BatchActions } from "../../../payouts/batch-actions"
import { HistorySection } from "../../../payouts/history-section"
import { LineTable } from "../../../payouts/line-table"
import { retrievePayout } from "../../../payouts/payouts"
import { BatchBadge } from "../../../payouts/statuses"
import { useTexts } from "../../../payouts/use-texts"

/** One batch: what it pays, who decided it, and what the bank did. */
const PayoutPage = () => {
  const { id = "" } = useParams()
  const { t, amountOf, whoOf } = useTexts()
  const { data, isError } = useQuery({
    queryKey: ["payouts", "one", id],
    queryFn: () => retrievePayout(id),
  })
  if (!data) return <Text className="p-6">{t(isError ? "failed" : "loading")}</Text>
  const { payout } = data
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
          <div className="flex flex-wrap items-center gap-3">
            <Heading>{t("batch", { number: payout.number })}</Heading>
            <BatchBadge status={payout.status} />
            <Text weight="plus">{amountOf(payout.total_mad)}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {t("decidedBy", { first: whoOf(payout.proposed_by), second: whoOf(payout.approved_by) })}
            </Text>
          </div>
          <BatchActions payout={payout} />
        </div>
        <LineTable payout={payout} />
      </Container>
      <HistorySection payout={payout} />
    </div>
  )
}

const Title = () => <>{useTexts().t("one")}</>

export const handle = { breadcrumb: () => <Title /> }

export default forNetwork(PayoutPage)
