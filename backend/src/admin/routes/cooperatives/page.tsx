import { defineRouteConfig } from "@medusajs/admin-sdk"
import { UsersSolid } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Pages } from "../../backend/pages"
import { listCooperatives, PAGE_SIZE } from "../../cooperatives/cooperative"
import { CooperativeTable } from "../../cooperatives/cooperative-table"
import { ListFilters } from "../../cooperatives/list-filters"
import { useTexts } from "../../cooperatives/use-texts"

const FIRST_PAGE = { q: "", status: "", page: 0 }

/** The cooperatives of the network. */
const CooperativesPage = () => {
  const { t } = useTexts()
  const [search, setSearch] = useState(FIRST_PAGE)
  const { data, isError, isPending } = useQuery({
    queryKey: ["cooperatives", search],
    queryFn: () => listCooperatives(search),
    placeholderData: keepPreviousData,
  })
  const count = data?.count ?? 0

  return (
    <Container className="divide-y p-0">
      <Heading className="px-6 py-4">{t("title")}</Heading>
      <ListFilters
        q={search.q}
        status={search.status}
        onSearch={(q) => setSearch((last) => ({ ...last, q, page: 0 }))}
        onStatus={(status) => setSearch((last) => ({ ...last, status, page: 0 }))}
      />
      {isPending && <Text className="px-6 py-8">{t("loading")}</Text>}
      {isError && <Text className="px-6 py-8">{t("failed")}</Text>}
      {data && count === 0 && <Text className="px-6 py-8">{t("empty")}</Text>}
      {data && count > 0 && <CooperativeTable cooperatives={data.cooperatives} />}
      <Pages
        count={count}
        size={PAGE_SIZE}
        page={search.page}
        onTurn={(page) => setSearch((last) => ({ ...last, page }))}
      />
    </Container>
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
