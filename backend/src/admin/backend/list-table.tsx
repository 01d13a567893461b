import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A table of rows under named columns. The last column keeps its distance from the edge in both directions. */
export const ListTable = ({ columns, children }: { columns: string[]; children: ReactNode }) => (
  <Table className="[&_:is(td,th):last-child]:pe-6">
    <Table.Header>
      <Table.Row>
        {columns.map((column) => (
          <Table.HeaderCell key={column} className="text-start">
            {column}
          </Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Header>
    <Table.Body>{children}</Table.Body>
  </Table>
)
