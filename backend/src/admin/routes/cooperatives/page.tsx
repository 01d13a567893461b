import { defineRouteConfig } from "@medusajs/admin-sdk"
import { UsersSolid } from "@medusajs/icons"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
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
  const pageCount = Math.max(1, Math.ceil(count / PAGE_SIZE))
  const turn = (by: number) => setSearch((last) => ({ ...last, page: last.page + by }))

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
      <Table.Pagination
        count={count}
        pageSize={PAGE_SIZE}
        pageIndex={search.page}
        pageCount={pageCount}
        canPreviousPage={search.page > 0}
        canNextPage={search.page + 1 < pageCount}
        previousPage={() => turn(-1)}
        nextPage={() => turn(1)}
        translations={{ of: "/", results: "", pages: "", prev: t("previous"), next: t("next") }}
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
