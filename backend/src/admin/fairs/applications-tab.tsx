import { Badge, Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui"
import { ListTable } from "../backend/list-table"
import { useCategories } from "../commission-rules/use-categories"
import type { Application } from "./exhibitors"
import { Part } from "./part"
import { ParticipantCell } from "./participant-cell"
import { useTexts } from "./use-texts"

const COLUMNS = ["cooperative", "brings", "people", "needs", "applied"] as const
const NEEDS = ["electricity", "lodging"] as const

const Row = ({ application }: { application: Application }) => {
  const { t, momentOf } = useTexts()
  const { categoryName } = useCategories()
  const { cooperative, categories, presentation, people, needs, status, submitted_at } = application
  return (
    <Table.Row>
      <ParticipantCell cooperative={cooperative} />
      <Table.Cell className="max-w-md whitespace-normal py-2">
        {categories.map(categoryName).join(" · ")}
        {presentation && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            <bdi>{presentation}</bdi>
          </Text>
        )}
      </Table.Cell>
      <Table.Cell>{people}</Table.Cell>
      <Table.Cell>
        <div className="flex flex-wrap gap-1">
          {NEEDS.filter((need) => needs[need]).map((need) => (
            <Badge key={need} size="2xsmall">
              {t(`need.${need}`)}
            </Badge>
          ))}
        </div>
      </Table.Cell>
      <Table.Cell>
        {status === "withdrawn" ? (
          <StatusBadge color="grey">{t("withdrawn")}</StatusBadge>
        ) : (
          momentOf(submitted_at)
        )}
      </Table.Cell>
    </Table.Row>
  )
}

/** The cooperatives that want a stand, and what they will bring. */
export const ApplicationsTab = ({ id }: { id: string }) => {
  const { t } = useTexts()
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("tab.applications")}
      </Heading>
      <Part<{ applications: Application[] }>
        id={id}
        part="applications"
        empty={({ applications }) => !applications.length && t("noApplications")}
      >
        {({ applications }) => (
          <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
            {applications.map((application) => (
              <Row key={application.id} application={application} />
            ))}
          </ListTable>
        )}
      </Part>
    </Container>
  )
}
