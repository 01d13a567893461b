import { Badge, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ListTable } from "../backend/list-table"
import type { QueuedApplication } from "./application"
import { Approvals } from "./approvals"
import { useProvinceNames, useTexts } from "./use-texts"

const COLUMNS = ["name", "province", "submitted", "documents", "approvals"] as const

const FileBadges = ({ application }: { application: QueuedApplication }) => {
  const { t } = useTexts()
  const { documents_count, missing_count, corrections_open } = application
  return (
    <div className="flex flex-wrap gap-1 py-2">
      <Badge size="2xsmall">{t("papers", { count: documents_count })}</Badge>
      {missing_count > 0 && (
        <Badge size="2xsmall" color="orange">
          {t("missingCount", { count: missing_count })}
        </Badge>
      )}
      {corrections_open > 0 && (
        <Badge size="2xsmall" color="orange">
          {t("correctionsOpen", { count: corrections_open })}
        </Badge>
      )}
    </div>
  )
}

const Row = ({ application }: { application: QueuedApplication }) => {
  const { nameOf, dateOf } = useTexts()
  const provinceName = useProvinceNames()
  const { id, name, province, submitted_at, approvals } = application
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/verification/${id}`} className="text-ui-fg-interactive font-medium">
          <bdi>{nameOf(name)}</bdi>
        </Link>
      </Table.Cell>
      <Table.Cell>{province ? provinceName(province) : nameOf(null)}</Table.Cell>
      <Table.Cell>{dateOf(submitted_at)}</Table.Cell>
      <Table.Cell>
        <FileBadges application={application} />
      </Table.Cell>
      <Table.Cell>
        <Approvals approvals={approvals} />
      </Table.Cell>
    </Table.Row>
  )
}

/** A page of the queue. */
export const QueueTable = ({ applications }: { applications: QueuedApplication[] }) => {
  const { t } = useTexts()
  return (
    <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
      {applications.map((application) => (
        <Row key={application.id} application={application} />
      ))}
    </ListTable>
  )
}
