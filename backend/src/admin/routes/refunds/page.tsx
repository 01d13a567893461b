import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { forNetwork } from "../../admin-scopes/for-network"
import { ListPage } from "../../backend/list-page"
import { useList } from "../../backend/use-list"
import { RefundTable } from "../../refunds/refund-table"
import { listRefunds, PAGE_SIZE, REFUND_STATES } from "../../refunds/refunds"

/** Money that goes back to shoppers: what is owed, the latest first, and what went. */
const RefundsPage = () => {
  const { t, i18n } = useTranslation("refunds")
  const { search, ask, data, ...list } = useList("refunds", "open", listRefunds)
  const tabs = (
    <Tabs
      dir={i18n.dir()}
      value={search.status}
      onValueChange={(status) => ask({ status })}
      className="px-6 py-4"
    >
      <Tabs.List>
        {REFUND_STATES.map((state) => (
          <Tabs.Trigger key={state} value={state}>
            {t(`tab.${state}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs>
  )
  return (
    <ListPage
      {...list}
      title={t("title")}
      lead={t("lead")}
      empty={t("empty")}
      filters={tabs}
      pages={{ size: PAGE_SIZE, page: search.page, onTurn: (page) => ask({ page }) }}
    >
      <RefundTable refunds={data?.refunds ?? []} />
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "refunds", icon: ArrowUturnLeft })

const Title = () => <>{useTranslation("refunds").t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default forNetwork(RefundsPage)
