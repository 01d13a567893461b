import { defineRouteConfig } from "@medusajs/admin-sdk"
import { UsersSolid } from "@medusajs/icons"
import { Filters } from "../../backend/filters"
import { ListPage } from "../../backend/list-page"
import { useList } from "../../backend/use-list"
import { COOPERATIVE_STATUSES, listCooperatives, PAGE_SIZE } from "../../cooperatives/cooperative"
import { CooperativeTable } from "../../cooperatives/cooperative-table"
import { useTexts } from "../../cooperatives/use-texts"

const EVERY = "every"

/** The cooperatives of the network. */
const CooperativesPage = () => {
  const { t } = useTexts()
  const { search, ask, data, ...list } = useList("cooperatives", "", listCooperatives)
  const statuses = COOPERATIVE_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))
  return (
    <ListPage
      {...list}
      title={t("title")}
      empty={t("empty")}
      pages={{ size: PAGE_SIZE, page: search.page, onTurn: (page) => ask({ page }) }}
      filters={
        <Filters
          q={search.q}
          searchLabel={t("search")}
          onSearch={(q) => ask({ q })}
          status={search.status || EVERY}
          statuses={[{ value: EVERY, label: t("allStatuses") }, ...statuses]}
          statusLabel={t("column.status")}
          onStatus={(status) => ask({ status: status === EVERY ? "" : status })}
        />
      }
    >
      <CooperativeTable cooperatives={data?.cooperatives ?? []} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "cooperatives",
  icon: UsersSolid,
})

const Title = () => <>{useTexts().t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default CooperativesPage
