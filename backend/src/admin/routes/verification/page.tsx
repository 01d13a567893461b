import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { forNetwork } from "../../admin-scopes/for-network"
import { Filters } from "../../backend/filters"
import { ListPage } from "../../backend/list-page"
import { useList } from "../../backend/use-list"
import { listApplications, PAGE_SIZE, QUEUE_STATUSES } from "../../verification/application"
import { QueueTable } from "../../verification/queue-table"
import { useTexts } from "../../verification/use-texts"

/** The applications that wait for the network, the oldest first. */
const VerificationPage = () => {
  const { t } = useTexts()
  const { search, ask, data, ...list } = useList("verification", "submitted", listApplications)
  return (
    <ListPage
      {...list}
      title={t("title")}
      lead={t("lead")}
      empty={t("empty")}
      pages={{ size: PAGE_SIZE, page: search.page, onTurn: (page) => ask({ page }) }}
      filters={
        <Filters
          q={search.q}
          searchLabel={t("search")}
          onSearch={(q) => ask({ q })}
          status={search.status}
          statuses={QUEUE_STATUSES.map((value) => ({ value, label: t(`queue.${value}`) }))}
          statusLabel={t("filter")}
          onStatus={(status) => ask({ status })}
        />
      }
    >
      <QueueTable applications={data?.applications ?? []} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "verification",
  icon: ListCheckbox,
})

const Title = () => <>{useTexts().t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default forNetwork(VerificationPage)
