import { Badge, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ListTable } from "../backend/list-table"
import type { PayoutRow } from "./payouts"
import { BatchBadge } from "./statuses"
import { useTexts } from "./use-texts"

const COLUMNS = ["number", "status", "total", "lines", "proposed", "approved"] as const

const Row = ({ payout }: { payout: PayoutRow }) => {
  const { t, amountOf, dateOf, whoOf } = useTexts()
  const { id, number, status, total_mad, lines_count, disputed_count, proposed_by, proposed_at } = payout
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/payouts/${id}`} className="text-ui-fg-interactive font-medium">
          {t("batch", { number })}
        </Link>
      </Table.Cell>
      <Table.Cell>
        <BatchBadge status={status} />
      </Table.Cell>
      <Table.Cell>{amountOf(total_mad)}</Table.Cell>
      <Table.Cell>
        {lines_count}
        {disputed_count > 0 && (
          <Badge size="2xsmall" color="red" className="ms-2">
            {t("disputedCount", { count: disputed_count })}
          </Badge>
        )}
      </Table.Cell>
      <Table.Cell>
        <bdi>{whoOf(proposed_by)}</bdi> · {dateOf(proposed_at)}
      </Table.Cell>
      <Table.Cell>
        <bdi>{whoOf(payout.approved_by)}</bdi>
      </Table.Cell>
    </Table.Row>
  )
}

/** A page of batches. */
export const PayoutTable = ({ payouts }: { payouts: PayoutRow[] }) => {
  const { t } = useTexts()
  return (
    <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
      {payouts.map((payout) => (
        <Row key={payout.id} payout={payout} />
      ))}
    </ListTable>
  )
}
