import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { forNetwork } from "../../admin-scopes/for-network"
import { ScopeRow } from "../../admin-scopes/scope-row"
import { listScopes, PAGE_SIZE } from "../../admin-scopes/scopes"
import { ListPage } from "../../backend/list-page"
import { ListTable } from "../../backend/list-table"
import { useList } from "../../backend/use-list"

const COLUMNS = ["user", "region"] as const

/** Who of the dashboard's users acts for the whole network, and who for one region only. */
const RegionalAdminsPage = () => {
  const { t } = useTranslation("adminScopes")
  const { search, ask, data, ...list } = useList("admin-scopes", "", listScopes)
  return (
    <ListPage
      {...list}
      title={t("title")}
      lead={t("lead")}
      empty={t("empty")}
      pages={{ size: PAGE_SIZE, page: search.page, onTurn: (page) => ask({ page }) }}
      filters={null}
    >
      <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
        {data?.admin_scopes.map((scope) => (
          <ScopeRow key={scope.user_id} scope={scope} />
        ))}
      </ListTable>
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "adminScopes", icon: MapPin })

const Title = () => <>{useTranslation("adminScopes").t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default forNetwork(RegionalAdminsPage)
