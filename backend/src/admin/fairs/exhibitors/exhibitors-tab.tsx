import { Container, Heading, Text } from "@medusajs/ui"
import { ListTable } from "../../backend/list-table"
import { EXHIBITOR_STATUSES, type Exhibitor } from "../exhibitors"
import type { Fair } from "../fairs"
import { Part } from "../part"
import { useTexts } from "../use-texts"
import { ExhibitorRow } from "./exhibitor-row"

const COLUMNS = ["rank", "cooperative", "reasons", "stand", "status", "presence", "actions"] as const

const Counts = ({ exhibitors }: { exhibitors: Exhibitor[] }) => {
  const { t } = useTexts()
  const counts = EXHIBITOR_STATUSES.map((status) => {
    const count = exhibitors.filter((exhibitor) => exhibitor.status === status).length
    return `${t(`exhibitor.${status}`)} ${count}`
  })
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-3">
      {counts.join(" · ")}
    </Text>
  )
}

/** The published list: who has which stand, who waits, who came. */
export const ExhibitorsTab = ({ fair }: { fair: Fair }) => {
  const { t } = useTexts()
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("tab.exhibitors")}
      </Heading>
      <Part<{ exhibitors: Exhibitor[] }>
        id={fair.id}
        part="exhibitors"
        empty={({ exhibitors }) => !exhibitors.length && t("noExhibitors")}
      >
        {({ exhibitors }) => (
          <>
            <Counts exhibitors={exhibitors} />
            <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
              {exhibitors.map((exhibitor) => (
                <ExhibitorRow key={exhibitor.id} fair={fair} exhibitor={exhibitor} />
              ))}
            </ListTable>
          </>
        )}
      </Part>
    </Container>
  )
}
