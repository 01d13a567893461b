import { Heading, Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import { ListTable } from "../../backend/list-table"
import { useTexts } from "../use-texts"

export type ShareRow = { key: string; name: ReactNode; orders: number; amount: number }

/** Amounts by something, each with its share of the whole as a bar and in words. */
export const ShareTable = ({ title, column, rows }: { title: string; column: string; rows: ShareRow[] }) => {
  const { t, amountOf, percentOf } = useTexts("fairFigures")
  const total = rows.reduce((sum, { amount }) => sum + amount, 0)
  if (!rows.length) return null
  return (
    <div className="divide-y">
      <Heading level="h3" className="px-6 py-4">
        {title}
      </Heading>
      <ListTable columns={[column, t("column.orders"), t("column.amount"), t("column.share")]}>
        {rows.map(({ key, name, orders, amount }) => {
          const percent = total > 0 ? (amount / total) * 100 : 0
          return (
            <Table.Row key={key}>
              <Table.Cell>
                <bdi>{name}</bdi>
              </Table.Cell>
              <Table.Cell>{orders}</Table.Cell>
              <Table.Cell>{amountOf(amount)}</Table.Cell>
              <Table.Cell>
                <div className="flex items-center gap-2">
                  <div className="bg-ui-bg-component h-2 w-24 overflow-hidden rounded" aria-hidden>
                    <div className="bg-ui-fg-interactive h-full" style={{ width: `${percent}%` }} />
                  </div>
                  {percentOf(percent)}
                </div>
              </Table.Cell>
            </Table.Row>
          )
        })}
      </ListTable>
    </div>
  )
}
