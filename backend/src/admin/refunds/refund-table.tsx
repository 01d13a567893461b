import { Badge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { ListTable } from "../backend/list-table"
import { useFormats } from "../backend/use-formats"
import { useTexts } from "../cooperatives/use-texts"
import { RefundActions } from "./refund-actions"
import type { Refund } from "./refunds"

const COLUMNS = ["part", "cooperative", "why", "amount", "method", "when", "action"]

/** Refunds, each with what is to be done about it. */
export const RefundTable = ({ refunds }: { refunds: Refund[] }) => {
  const { t } = useTranslation("refunds")
  return (
    <div className="overflow-x-auto">
      <ListTable columns={COLUMNS.map((name) => t(`column.${name}`))}>
        {refunds.map((refund) => (
          <RefundRow key={refund.id} {...refund} />
        ))}
      </ListTable>
    </div>
  )
}

const RefundRow = (refund: Refund) => {
  const { t } = useTranslation("refunds")
  const { nameOf } = useTexts()
  const { amountOf } = useFormats()
  const { part_number, order_id, cooperative, kind, amount, currency_code, method } = refund
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/orders/${order_id}`} className="text-ui-fg-interactive">
          <bdi>{part_number}</bdi>
        </Link>
      </Table.Cell>
      <Table.Cell>
        <Link to={`/cooperatives/${cooperative.id}`} className="text-ui-fg-interactive">
          <bdi>{nameOf(cooperative.name)}</bdi>
        </Link>
      </Table.Cell>
      <Table.Cell>{t(`kind.${kind}`)}</Table.Cell>
      <Table.Cell>{amountOf(amount, currency_code)}</Table.Cell>
      <Table.Cell>{t(`method.${method}`)}</Table.Cell>
      <Table.Cell>
        <When {...refund} />
      </Table.Cell>
      <Table.Cell>
        <RefundActions {...refund} />
      </Table.Cell>
    </Table.Row>
  )
}

/** Until when it is owed and how late it is, or when it went. */
const When = ({ status, due_by, days_late, sent_at, failure, reference }: Refund) => {
  const { t } = useTranslation("refunds")
  const { dateOf } = useFormats()
  if (status === "sent")
    return (
      <>
        {dateOf(sent_at)} {reference ? <bdi>({reference})</bdi> : null}
      </>
    )
  return (
    <div className="flex flex-wrap items-center gap-2 py-2">
      {dateOf(due_by)}
      {days_late > 0 ? (
        <Badge size="2xsmall" color="red">
          {t("late", { count: days_late })}
        </Badge>
      ) : null}
      {status === "failed" ? (
        <>
          <Badge size="2xsmall" color="orange">
            {t("failed")}
          </Badge>
          <Text size="xsmall" className="text-ui-fg-subtle">
            <bdi>{failure}</bdi>
          </Text>
        </>
      ) : null}
    </div>
  )
}
