import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { forNetwork } from "../../admin-scopes/for-network"
import { ListPage } from "../../backend/list-page"
import { ListTable } from "../../backend/list-table"
import { useList } from "../../backend/use-list"
import { RuleForm } from "../../commission-rules/rule-form"
import { RuleRow } from "../../commission-rules/rule-row"
import { listRules, PAGE_SIZE } from "../../commission-rules/rules"
import { useTexts } from "../../commission-rules/use-texts"

const COLUMNS = ["name", "scope", "rates", "priority", "dates", "actions"] as const

/** What the network keeps of sales: rules that are made and ended, never changed. */
const CommissionRulesPage = () => {
  const { t } = useTexts()
  const { search, ask, data, ...list } = useList("commission-rules", "", listRules)
  return (
    <div className="flex flex-col gap-3">
      <ListPage
        {...list}
        title={t("title")}
        lead={t("lead")}
        empty={t("empty")}
        pages={{ size: PAGE_SIZE, page: search.page, onTurn: (page) => ask({ page }) }}
        filters={null}
      >
        <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
          {data?.commission_rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} />
          ))}
        </ListTable>
      </ListPage>
      <RuleForm />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "commissionRules",
  icon: ReceiptPercent,
})

const Title = () => <>{useTexts().t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default forNetwork(CommissionRulesPage)
