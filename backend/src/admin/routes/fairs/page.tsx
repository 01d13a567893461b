import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { ListPage } from "../../backend/list-page"
import { useFilteredList } from "../../backend/use-list"
import { listFairs, PAGE_SIZE } from "../../fairs/fairs"
import { CreateFair } from "../../fairs/list/create-fair"
import { FairFilters } from "../../fairs/list/fair-filters"
import { FairTable } from "../../fairs/list/fair-table"
import { FAIRS } from "../../fairs/use-fair"
import { useTexts } from "../../fairs/use-texts"

/** The editions of the regional fairs, the latest first; a regional admin sees those of its region. */
const FairsPage = () => {
  const { t } = useTexts()
  const { search, ask, data, ...list } = useFilteredList(
    [FAIRS],
    { q: "", status: "", region: "" },
    listFairs,
  )
  return (
    <ListPage
      {...list}
      title={t("title")}
      lead={t("lead")}
      action={<CreateFair />}
      empty={t("empty")}
      pages={{ size: PAGE_SIZE, page: search.page, onTurn: (page) => ask({ page }) }}
      filters={
        <FairFilters
          region={search.region}
          phase={search.status}
          onRegion={(region) => ask({ region })}
          onPhase={(status) => ask({ status })}
        />
      }
    >
      <FairTable fairs={data?.fairs ?? []} />
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "fairs", icon: BuildingStorefront })

const Title = () => <>{useTexts().t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default FairsPage
