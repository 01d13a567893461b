import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Pages } from "../../backend/pages"
import { listApplications, PAGE_SIZE } from "../../verification/application"
import { QueueFilters } from "../../verification/queue-filters"
import { QueueTable } from "../../verification/queue-table"
import { useTexts } from "../../verification/use-texts"

const FIRST_PAGE = { q: "", status: "submitted", page: 0 }

/** The applications that wait for the network, the oldest first. */
const VerificationPage = () => {
  const { t, ofCooperative } = useTexts()
  const [search, setSearch] = useState(FIRST_PAGE)
  const { data, isError, isPending } = useQuery({
    queryKey: ["verification", search],
    queryFn: () => listApplications(search),
    placeholderData: keepPreviousData,
  })
  const count = data?.count ?? 0

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("lead")}
        </Text>
      </div>
      <QueueFilters
        q={search.q}
        status={search.status}
        onSearch={(q) => setSearch((last) => ({ ...last, q, page: 0 }))}
        onStatus={(status) => setSearch((last) => ({ ...last, status, page: 0 }))}
      />
      {isPending && <Text className="px-6 py-8">{ofCooperative("loading")}</Text>}
      {isError && <Text className="px-6 py-8">{ofCooperative("failed")}</Text>}
      {data && count === 0 && <Text className="px-6 py-8">{t("empty")}</Text>}
      {data && count > 0 && <QueueTable applications={data.applications} />}
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
  translationNs: "verification",
  icon: ListCheckbox,
})

const Title = () => <>{useTexts().t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default VerificationPage
