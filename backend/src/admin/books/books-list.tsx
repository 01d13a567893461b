import type { ReactNode } from "react"
import { ListPage } from "../backend/list-page"
import { ListTable } from "../backend/list-table"
import { useFilteredList } from "../backend/use-list"
import { PAGE_SIZE } from "./books"
import { Choice } from "./choice"
import { FilterBar } from "./filter-bar"
import { useMonthOptions } from "./use-months"
import { useTexts } from "./use-texts"

type Filters = { kind: string; month: string }

type Props<Answer> = {
  name: "balances" | "journal"
  read: (filters: Filters, page: number) => Promise<Answer>
  /** Where the whole list is, as a file. */
  file: (filters: Filters) => string
  kindLabel: string
  kinds: { value: string; label: string }[]
  everyKind: string
  everyMonth: string
  columns: readonly string[]
  rows: (answer: Answer) => ReactNode
}

/** A list of the books, by kind and by month, with its file. */
export const BooksList = <Answer extends { count: number }>(props: Props<Answer>) => {
  const { name, read, file, kindLabel, kinds, everyKind, everyMonth, columns, rows } = props
  const { t } = useTexts()
  const months = useMonthOptions()
  const { search, ask, data, ...list } = useFilteredList(
    ["books", name],
    { kind: "", month: "" },
    ({ page, ...filters }) => read(filters, page),
  )
  const { page, ...filters } = search
  return (
    <ListPage
      {...list}
      title={t(`tab.${name}`)}
      empty={t("empty")}
      pages={{ size: PAGE_SIZE, page, onTurn: (turned) => ask({ page: turned }) }}
      filters={
        <FilterBar file={file(filters)}>
          <Choice
            label={kindLabel}
            value={search.kind}
            options={kinds}
            every={everyKind}
            onChange={(kind) => ask({ kind })}
          />
          <Choice
            label={t("column.month")}
            value={search.month}
            options={months}
            every={everyMonth}
            onChange={(month) => ask({ month })}
          />
        </FilterBar>
      }
    >
      <ListTable columns={columns.map((column) => t(`column.${column}`))}>{data && rows(data)}</ListTable>
    </ListPage>
  )
}
