import { Heading, Table } from "@medusajs/ui"
import { ListTable } from "../../backend/list-table"
import { useTexts } from "../use-texts"

type ShareRow = { key: string; name: string; orders: number; sales_mad: number; visits?: number }

type Props = {
  by: "door" | "province" | "day" | "cooperative"
  rows: ShareRow[]
  hasVisits?: boolean
}

const Share = ({ percent }: { percent: number }) => {
  const { percentOf } = useTexts()
  return (
    <div className="flex items-center gap-2">
      <div className="bg-ui-bg-component h-2 w-24 overflow-hidden rounded" aria-hidden>
        <div className="h-full" style={{ width: `${percent}%`, backgroundColor: "var(--fg-interactive)" }} />
      </div>
      {percentOf(percent)}
    </div>
  )
}

/** Sales by something, each with its share of the whole as a bar and in figures. */
export const ShareTable = ({ by, rows, hasVisits = false }: Props) => {
  const { t, amountOf } = useTexts("fairFigures")
  const total = rows.reduce((sum, { sales_mad }) => sum + sales_mad, 0)
  if (!rows.length) return null
  const visits = hasVisits ? [t("column.visits")] : []
  return (
    <section className="divide-y">
      <Heading level="h3" className="px-6 py-4">
        {t(`by.${by}`)}
      </Heading>
      <ListTable
        columns={[t(`column.${by}`), t("column.orders"), ...visits, t("column.sales"), t("column.share")]}
      >
        {rows.map((row) => (
          <Table.Row key={row.key} data-by={by} data-key={row.key} data-sales={row.sales_mad}>
            <Table.Cell>
              <bdi>{row.name}</bdi>
            </Table.Cell>
            <Table.Cell>{row.orders}</Table.Cell>
            {hasVisits && <Table.Cell>{row.visits}</Table.Cell>}
            <Table.Cell>{amountOf(row.sales_mad)}</Table.Cell>
            <Table.Cell>
              <Share percent={total > 0 ? (row.sales_mad / total) * 100 : 0} />
            </Table.Cell>
          </Table.Row>
        ))}
      </ListTable>
    </section>
  )
}
