import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type Props = { count: number; size: number; page: number; onTurn: (page: number) => void }

/** Turns the pages of a list; `page` counts from 0. */
export const Pages = ({ count, size, page, onTurn }: Props) => {
  const { t } = useTranslation("cooperatives")
  const pageCount = Math.max(1, Math.ceil(count / size))
  return (
    <Table.Pagination
      count={count}
      pageSize={size}
      pageIndex={page}
      pageCount={pageCount}
      canPreviousPage={page > 0}
      canNextPage={page + 1 < pageCount}
      previousPage={() => onTurn(page - 1)}
      nextPage={() => onTurn(page + 1)}
      translations={{ of: "/", results: "", pages: "", prev: t("previous"), next: t("next") }}
    />
  )
}
