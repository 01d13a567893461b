import { Badge, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ListTable } from "../backend/list-table"
import type { CooperativeRow } from "./cooperative"
import { CooperativeStatus } from "./cooperative-status"
import { Credentials } from "./credentials"
import { useTexts } from "./use-texts"

const COLUMNS = ["name", "province", "status", "members", "priority"] as const

const Row = ({ cooperative }: { cooperative: CooperativeRow }) => {
  const { t, nameOf } = useTexts()
  const { id, name, is_demo, province, status, members_count, women_members_count, credentials } = cooperative
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/cooperatives/${id}`} className="text-ui-fg-interactive font-medium">
          <bdi>{nameOf(name)}</bdi>
        </Link>
        {is_demo && (
          <Badge size="2xsmall" className="ms-2">
            {t("demo")}
          </Badge>
        )}
      </Table.Cell>
      <Table.Cell>{nameOf(province?.labels)}</Table.Cell>
      <Table.Cell>
        <CooperativeStatus status={status} />
      </Table.Cell>
      <Table.Cell>
        {members_count ?? t("none")} ({women_members_count ?? t("none")})
      </Table.Cell>
      <Table.Cell>
        <Credentials credentials={credentials} />
      </Table.Cell>
    </Table.Row>
  )
}

/** The page of the list. */
export const CooperativeTable = ({ cooperatives }: { cooperatives: CooperativeRow[] }) => {
  const { t } = useTexts()
  return (
    <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
      {cooperatives.map((cooperative) => (
        <Row key={cooperative.id} cooperative={cooperative} />
      ))}
    </ListTable>
  )
}
