import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Select } from "@medusajs/ui"
import { forNetwork } from "../../admin-scopes/for-network"
import { ListPage } from "../../backend/list-page"
import { useList } from "../../backend/use-list"
import { DisputedSection } from "../../payouts/disputed-section"
import { DueSection } from "../../payouts/due-section"
import { PayoutTable } from "../../payouts/payout-table"
import { BATCH_STATUSES, listPayouts, PAGE_SIZE } from "../../payouts/payouts"
import { useTexts } from "../../payouts/use-texts"

const EVERY = "every"

const StatusFilter = ({ value, onChange }: { value: string; onChange: (status: string) => void }) => {
  const { t } = useTexts()
  return (
    <div className="w-64 px-6 py-4">
      <Select
        size="small"
        value={value || EVERY}
        onValueChange={(next) => onChange(next === EVERY ? "" : next)}
      >
        <Select.Trigger aria-label={t("column.status")}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {[EVERY, ...BATCH_STATUSES].map((status) => (
            <Select.Item key={status} value={status}>
              {t(`status.${status}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}

/** What the network pays its cooperatives: who is due, batches that two people decide, what did not arrive. */
const PayoutsPage = () => {
  const { t } = useTexts()
  const { search, ask, data, ...list } = useList("payouts", "", listPayouts)
  return (
    <div className="flex flex-col gap-3">
      <DisputedSection />
      <DueSection />
      <ListPage
        {...list}
        title={t("title")}
        lead={t("lead")}
        empty={t("empty")}
        pages={{ size: PAGE_SIZE, page: search.page, onTurn: (page) => ask({ page }) }}
        filters={<StatusFilter value={search.status} onChange={(status) => ask({ status })} />}
      >
        <PayoutTable payouts={data?.payouts ?? []} />
      </ListPage>
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "payouts", icon: CashSolid })

const Title = () => <>{useTexts().t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default forNetwork(PayoutsPage)
